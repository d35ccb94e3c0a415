namespace Plan2025.Analyzers.Tests.Infrastructure;

/// <summary>Frames for short pieces of code.</summary>
internal static class Code
{
    /// <summary>Statements in a method that has a task, an agency and their ids at hand. Written in C# 7.3.</summary>
    public static string InMethod(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using Plan2025;

        class C
        {
            void M(PlanTask task, TaskId id, PlanAgency body, Agency agency)
            {
                {{statements}}
            }

            void Use(object value) { }
        }
        """;
}
