namespace Plan2025;

/// <content>Set algebra: word by word, with no branch and no allocation.</content>
public readonly partial struct TaskSet
{
    /// <summary>The tasks that are in both sets.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    /// <returns>The intersection.</returns>
    public static TaskSet operator &(TaskSet left, TaskSet right) => new(TaskWords.And(left._words, right._words));

    /// <summary>The tasks that are in either set.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    /// <returns>The union.</returns>
    public static TaskSet operator |(TaskSet left, TaskSet right) => new(TaskWords.Or(left._words, right._words));

    /// <summary>The tasks that are in the first set and not in the second.</summary>
    /// <param name="left">The set to take from.</param>
    /// <param name="right">The set to take away.</param>
    /// <returns>The difference.</returns>
    public static TaskSet operator -(TaskSet left, TaskSet right) => new(TaskWords.AndNot(left._words, right._words));

    /// <summary>The tasks that are in one of the sets and not in the other.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    /// <returns>The symmetric difference.</returns>
    public static TaskSet operator ^(TaskSet left, TaskSet right) => new(TaskWords.Xor(left._words, right._words));

    /// <summary>The tasks of the plan that are not in the set.</summary>
    /// <param name="set">The set.</param>
    /// <returns>The complement.</returns>
    public static TaskSet operator ~(TaskSet set) => new(TaskWords.AndNot(TaskWords.All, set._words));

    /// <summary>Whether two sets have the same tasks.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    /// <returns>Whether they have.</returns>
    public static bool operator ==(TaskSet left, TaskSet right) => left.Equals(right);

    /// <summary>Whether two sets differ.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    /// <returns>Whether they do.</returns>
    public static bool operator !=(TaskSet left, TaskSet right) => !left.Equals(right);
}
