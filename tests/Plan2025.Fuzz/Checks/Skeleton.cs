using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plan2025.Fuzz.Checks;

/// <summary>
/// What the compiler's verdict on a generated file depends on once the file has been parsed. A string is as good as
/// any other string, and a number in a table as good as another one that the same types hold; all else counts: every
/// name, every reference of the documentation.
/// </summary>
/// <param name="Whole">Stands for everything that decides whether the file compiles among the same declarations.</param>
/// <param name="Surface">
/// Stands for what the file declares, and hand-written code can depend on: all but what is private, and but the members of
/// enums, which no hand-written code names. Constants but 0 and 1 count as the same where the same types hold them.
/// </param>
/// <param name="Declared">The members of enums, and constants like them, that the file declares.</param>
/// <param name="Used">The same that it names, and every other <c>A.B</c>.</param>
internal sealed record Skeleton(string Whole, string Surface, ImmutableArray<string> Declared, ImmutableArray<string> Used)
{
    /// <summary>The one class of names: generated code alone uses them, as it does members of enums.</summary>
    private const string NamesClass = "KnownTasks";

    private const ulong SmallestOrdinaryConstant = 2;

    public static Skeleton Of(SyntaxNode root)
    {
        var whole = new StringBuilder();
        Tokens(root, whole);

        var surface = new StringBuilder();
        var declared = ImmutableArray.CreateBuilder<string>();
        foreach (var type in root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
        {
            Declaration(type, surface);
            foreach (var member in type.ChildNodes().OfType<MemberDeclarationSyntax>())
            {
                if (member is EnumMemberDeclarationSyntax value)
                {
                    declared.Add(type.Identifier.ValueText + "." + value.Identifier.ValueText);
                }
                else if (type.Identifier.ValueText == NamesClass)
                {
                    declared.Add(NamesClass + "." + ((FieldDeclarationSyntax)member).Declaration.Variables[0].Identifier.ValueText);
                }
                else if (member is not BaseTypeDeclarationSyntax && (type.Modifiers.Any(SyntaxKind.PartialKeyword) || !member.Modifiers.Any(SyntaxKind.PrivateKeyword)))
                {
                    Signature(member, surface);
                }
            }
        }

        return new Skeleton(Hash(whole), Hash(surface), declared.ToImmutable(), [.. Pairs(root).Distinct()]);
    }

    /// <summary>Every <c>A.B</c> in code and documentation.</summary>
    private static IEnumerable<string> Pairs(SyntaxNode root)
    {
        SyntaxToken first = default, dot = default;
        foreach (var token in root.DescendantTokens(descendIntoTrivia: true))
        {
            if (first.IsKind(SyntaxKind.IdentifierToken) && dot.IsKind(SyntaxKind.DotToken) && token.IsKind(SyntaxKind.IdentifierToken))
            {
                yield return first.ValueText + "." + token.ValueText;
            }

            (first, dot) = (dot, token);
        }
    }

    public static string Hash(StringBuilder text) => Hash(text.ToString());

    public static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static void Declaration(BaseTypeDeclarationSyntax type, StringBuilder target) =>
        target.Append('\n').Append(type.AttributeLists.ToString()).Append(type.Modifiers.ToString()).Append(' ')
            .Append(type.Kind()).Append(type.Identifier.ValueText).Append(type.BaseList?.ToString());

    /// <summary>A member without its body; a constant with its value, with which the compiler calculates.</summary>
    private static void Signature(MemberDeclarationSyntax member, StringBuilder target)
    {
        target.Append('\n');
        var body = member switch
        {
            PropertyDeclarationSyntax property => (SyntaxNode?)property.ExpressionBody ?? property.AccessorList,
            BaseMethodDeclarationSyntax method => (SyntaxNode?)method.ExpressionBody ?? method.Body,
            FieldDeclarationSyntax field when !field.Modifiers.Any(SyntaxKind.ConstKeyword) => field.Declaration.Variables[0].Initializer,
            _ => null,
        };
        foreach (var token in member.DescendantTokens(node => node != body))
        {
            if (body is null || !body.Span.Contains(token.Span))
            {
                target.Append(Constant(token)).Append(' ');
            }
        }
    }

    /// <summary>A token of a declaration, as far as hand-written code can tell it from another one.</summary>
    private static string Constant(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken => "\"\"",
        SyntaxKind.NumericLiteralToken when Convert.ToUInt64(token.Value, CultureInfo.InvariantCulture) >= SmallestOrdinaryConstant => ClassOf(token),
        SyntaxKind.IdentifierToken when token.Parent?.Parent is MemberAccessExpressionSyntax => "",
        _ => token.ValueText,
    };

    private static void Tokens(SyntaxNode root, StringBuilder target)
    {
        // The elements of a table are a set of classes: their number and order decide nothing.
        var classes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var token in root.DescendantTokens())
        {
            foreach (var trivia in token.LeadingTrivia)
            {
                if (trivia.GetStructure() is { } structure)
                {
                    foreach (var attribute in structure.DescendantNodes().OfType<XmlAttributeSyntax>().Where(a => a is not XmlTextAttributeSyntax))
                    {
                        target.Append('<').Append(attribute.ToString());
                    }
                }
            }

            var isElement = token.Parent?.Parent is InitializerExpressionSyntax || token.Parent is InitializerExpressionSyntax && token.IsKind(SyntaxKind.CommaToken);
            if (isElement && token.IsKind(SyntaxKind.NumericLiteralToken))
            {
                classes.Add(ClassOf(token));
            }
            else if (!isElement || !token.IsKind(SyntaxKind.CommaToken))
            {
                target.Append(string.Join(',', classes)).Append(' ');
                classes.Clear();
                target.Append(token.IsKind(SyntaxKind.StringLiteralToken) ? "\"\"" : token.ValueText);
            }
        }
    }

    /// <summary>The literal's type, and the smallest one that holds it.</summary>
    private static string ClassOf(SyntaxToken token)
    {
        var value = Convert.ToUInt64(token.Value, CultureInfo.InvariantCulture);
        return token.Value!.GetType().Name + value switch
        {
            <= (ulong)sbyte.MaxValue => "7",
            <= byte.MaxValue => "8",
            <= (ulong)short.MaxValue => "15",
            <= ushort.MaxValue => "16",
            <= int.MaxValue => "31",
            <= uint.MaxValue => "32",
            <= long.MaxValue => "63",
            _ => "64",
        };
    }
}
