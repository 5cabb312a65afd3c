using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReportGen.Tests.Architecture.Code;

namespace ReportGen.Tests.Architecture.Messages;

/// <summary>
/// Finds every finding in the sources: a code as a literal argument of a call named Error, Warning or Note, or of a Diagnostic made with a
/// Severity; the argument after it is the sentence. A code that stands anywhere else is a fault: the register would not know it.
/// </summary>
internal static partial class MessageReader
{
    public static IReadOnlyList<Message> Read(SourceCode code) =>
        [.. Literals(code).Select(l => MessageAt(l.File, l.Literal)).OfType<Message>()];

    /// <summary>Codes that stand where no severity and no sentence can be read.</summary>
    public static IEnumerable<string> Unreadable(SourceCode code) =>
        Literals(code).Where(l => MessageAt(l.File, l.Literal) is null).Select(l => $"{l.File.At(l.Literal)}: {l.Literal}");

    private static IEnumerable<(CodeFile File, LiteralExpressionSyntax Literal)> Literals(SourceCode code) =>
        from file in code.Files
        from literal in file.Nodes<LiteralExpressionSyntax>()
        where literal.IsKind(SyntaxKind.StringLiteralExpression) && CodeForm().IsMatch(literal.Token.ValueText)
        select (file, literal);

    private static Message? MessageAt(CodeFile file, LiteralExpressionSyntax literal)
    {
        if (literal.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax list } argument) return null;
        var position = list.Arguments.IndexOf(argument);
        if (Severity(list, position) is not { } severity || position + 1 >= list.Arguments.Count) return null;
        return new Message(literal.Token.ValueText, severity, Sentence(list.Arguments[position + 1].Expression), file.At(literal));
    }

    private static string? Severity(ArgumentListSyntax list, int position)
    {
        var word = (list.Parent as InvocationExpressionSyntax)?.Expression switch
        {
            MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
            SimpleNameSyntax name => name.Identifier.Text,
            _ when position > 0 => list.Arguments[position - 1].ToString().Replace("Severity.", "", StringComparison.Ordinal),
            _ => "",
        };
        return word is "Error" or "Warning" or "Note" ? word.ToLowerInvariant() : null;
    }

    /// <summary>What a sentence says, whatever stands in its holes.</summary>
    private static string Sentence(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => literal.Token.ValueText,
        InterpolatedStringExpressionSyntax text => string.Concat(text.Contents.Select(Part)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when IsText(sum) => Sentence(sum.Left) + Sentence(sum.Right),
        ParenthesizedExpressionSyntax inner => Sentence(inner.Expression),
        ConditionalExpressionSyntax choice => Either(Sentence(choice.WhenTrue), Sentence(choice.WhenFalse)),
        InvocationExpressionSyntax call when Called(call) is "Invariant" => Sentence(call.ArgumentList.Arguments[0].Expression),
        _ => $"{{{Name(expression)}}}",
    };

    private static bool IsText(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression),
        InterpolatedStringExpressionSyntax => true,
        BinaryExpressionSyntax sum => IsText(sum.Left) || IsText(sum.Right),
        _ => false,
    };

    private static string Either(string one, string other) =>
        one.Length == 0 ? $"[{other}]" : other.Length == 0 ? $"[{one}]" : $"[{one}|{other}]";

    private static string Part(InterpolatedStringContentSyntax part) => part switch
    {
        InterpolatedStringTextSyntax text => Unescaped(text.TextToken.ValueText),
        InterpolationSyntax hole => Sentence(hole.Expression),
        _ => "",
    };

    private static string Unescaped(string text) =>
        text.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    /// <summary>What stands in a hole, by its own name: <c>list.Select(l =&gt; l.Id)</c> is list, <c>system.Id</c> is system.</summary>
    private static string Name(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.Text,
        MemberAccessExpressionSyntax { Name.Identifier.Text: "Id" or "Value" or "Count" or "Length" } member => Name(member.Expression),
        MemberAccessExpressionSyntax member => char.ToLowerInvariant(member.Name.Identifier.Text[0]) + member.Name.Identifier.Text[1..],
        InvocationExpressionSyntax call when Called(call) is "Join" => Name(call.ArgumentList.Arguments[^1].Expression),
        InvocationExpressionSyntax call when Called(call) is "Select" => Name(((MemberAccessExpressionSyntax)call.Expression).Expression),
        InvocationExpressionSyntax { ArgumentList.Arguments: [var first, ..] } => Name(first.Expression),
        ElementAccessExpressionSyntax element => Name(element.Expression),
        _ => "...",
    };

    private static string Called(InvocationExpressionSyntax call) =>
        (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.Text ?? "";

    [GeneratedRegex("^RG[0-9]{4}$")]
    private static partial Regex CodeForm();
}
