using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability.Bindings;

/// <summary>An attribute that binds code to tasks. Generator and rules both read attributes here.</summary>
internal sealed class BindingAttribute
{
    private readonly IOperation _operation;

    private BindingAttribute(AttributeSyntax syntax, BindingKind kind, IOperation operation)
    {
        _operation = operation;
        Syntax = syntax;
        Kind = kind;
        Tasks = (operation is IObjectCreationOperation creation ? creation.Arguments.SelectMany(TasksIn) : TasksIn(operation)).ToArray();
    }

    public AttributeSyntax Syntax { get; }

    public BindingKind Kind { get; }

    /// <summary>The numbers of the tasks, each with the expression that gives it.</summary>
    public IReadOnlyList<(int Number, SyntaxNode Syntax)> Tasks { get; }

    /// <summary>The expression of the pins; null where there is none.</summary>
    public IOperation? Text => Property("Wording");

    /// <summary>The reason; empty where none is given.</summary>
    public string Reason => Property("Reason")?.ConstantValue.Value as string ?? "";

    /// <summary>Reads an attribute; null where it binds nothing.</summary>
    public static BindingAttribute? Read(AttributeSyntax syntax, SemanticModel model, CancellationToken cancel) =>
        model.GetOperation(syntax, cancel) is IAttributeOperation attribute ? Read(attribute, cancel) : null;

    /// <inheritdoc cref="Read(AttributeSyntax, SemanticModel, CancellationToken)"/>
    public static BindingAttribute? Read(IAttributeOperation attribute, CancellationToken cancel)
    {
        var syntax = (AttributeSyntax)attribute.Syntax;

        // Incomplete code has no constructor, but mostly a type.
        var type = attribute.Operation.Type ?? attribute.SemanticModel?.GetTypeInfo(syntax, cancel).Type;
        return type is not null && IsOfLibrary(type) && BindingKinds.FindAttribute(type.Name) is { } kind
            ? new BindingAttribute(syntax, kind, attribute.Operation)
            : null;
    }

    private IOperation? Property(string name) => (_operation as IObjectCreationOperation)?.Initializer?.Initializers
        .OfType<ISimpleAssignmentOperation>()
        .FirstOrDefault(a => a.Target is IPropertyReferenceOperation target && target.Property.Name == name)?.Value;

    /// <summary>The outermost constants of type <c>TaskId</c>, in arrays and collection expressions, too.</summary>
    private static IEnumerable<(int, SyntaxNode)> TasksIn(IOperation operation) =>
        operation.Type is { TypeKind: TypeKind.Enum, Name: "TaskId" } type && IsOfLibrary(type)
            ? Constant.TryGetInteger(operation, out var number) && number is > 0 and <= int.MaxValue ? [((int)number, operation.Syntax)] : []
            : operation.ChildOperations.SelectMany(TasksIn);

    private static bool IsOfLibrary(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: "Plan2025", ContainingNamespace.IsGlobalNamespace: true } && type.ContainingType is null;
}
