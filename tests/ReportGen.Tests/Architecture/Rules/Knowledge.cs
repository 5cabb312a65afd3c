using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReportGen.Tests.Architecture.Code;

namespace ReportGen.Tests.Architecture.Rules;

/// <summary>What a part of the house must not know by name: the Engine no method, the program no language.</summary>
internal static class Knowledge
{
    private static readonly string[] LanguageIds = ["zh", "en"];

    private static readonly string[] LanguageNames = ["zh", "iszh", "en", "isen", "chinese", "ischinese", "english", "isenglish"];

    /// <summary>Engine and Contracts name no method and no measure: what they must know of one, the method says.</summary>
    public static IEnumerable<Breach> Methods(SourceCode code, IReadOnlyCollection<string> names) =>
        from file in code.Files
        where file.Project is "Generator/Engine" or "Generator/Contracts"
        from literal in Texts(file)
        where names.Contains(literal.Token.ValueText)
        select new Breach(file.At(literal), $"names {literal.Token.Text}");

    /// <summary>Languages are data: no id of one and no choice between two in C#.</summary>
    public static IEnumerable<Breach> Languages(SourceCode code)
    {
        foreach (var file in code.Files)
        {
            foreach (var literal in Texts(file).Where(l => LanguageIds.Contains(l.Token.ValueText)))
            {
                yield return new Breach(file.At(literal), $"names the language {literal.Token.Text}");
            }
            foreach (var choice in file.Nodes<ConditionalExpressionSyntax>().Where(c => IsLanguage(c.Condition)))
            {
                yield return new Breach(file.At(choice), $"chooses between languages: {choice.Condition} ? :");
            }
        }
    }

    private static IEnumerable<LiteralExpressionSyntax> Texts(CodeFile file) =>
        file.Nodes<LiteralExpressionSyntax>().Where(l => l.IsKind(SyntaxKind.StringLiteralExpression));

    private static bool IsLanguage(ExpressionSyntax condition) => condition switch
    {
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => IsLanguage(not.Operand),
        ParenthesizedExpressionSyntax inner => IsLanguage(inner.Expression),
        MemberAccessExpressionSyntax member => IsLanguage(member.Name),
        InvocationExpressionSyntax call => IsLanguage(call.Expression),
        SimpleNameSyntax name => LanguageNames.Contains(name.Identifier.Text.ToLowerInvariant()),
        _ => false,
    };
}
