namespace ReportGen.Tests.Architecture.Rules;

/// <summary>
/// What the rules let pass: for good, with a reason, or for now, with the one who takes it away.
/// </summary>
internal static class Exemptions
{
    public static readonly Exempt[] WaysRound = [];

    public static readonly Exempt[] InContracts =
    [
        new("Generator/Contracts/Plugins/", 8, "for good: the bases that strangers derive from"),
    ];

    public static readonly Exempt[] MethodNames =
    [
        new("Generator/Engine/Compose/PlanFacts.cs", 1, "for good: a word of the templates, whether a system's score is given"),
        new("Generator/Engine/Declare/Schema/DeclarationSchemas.cs", 1, "for good: a kind of file"),
        new("Generator/Engine/Declare/Works/Csl/CslItem.cs", 1, "for good: a word of CSL, given names"),
        new("Generator/Engine/Declare/Works/NameReader.cs", 1, "for good: a word of biblatex, given names"),
        new("Generator/Engine/References/Styles/Gbt7714.cs", 2, "for good: the marks of GB/T 7714, [D] for a thesis, [C] for a conference"),
    ];

    public static readonly Exempt[] Languages =
    [
        new("Generator/Engine/Declare/Read/ChineseInEnglish.cs", 2, "for good: the one pair of languages that it tells"),
        new("Generator/Engine/Declare/Read/Plural.cs", 1, "for good: the plural of English, a rule that no word of a locale can say"),
        new("Generator/Engine/Diagnostics/MessageLanguage.cs", 2, "for good: messages are English, changes are told in two"),
    ];

    public static readonly Exempt[] PublicTypes =
    [
        new("Generator/Contracts/Plugins/", 11, "for good: a contract stands with the base to derive from"),
        new("Generator/Contracts/Scores/Weights.cs", 1, "for good: a column of weights is a part of them"),
    ];

    public static readonly Exempt[] Lines = [];
}
