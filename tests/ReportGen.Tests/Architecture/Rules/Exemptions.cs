namespace ReportGen.Tests.Architecture.Rules;

/// <summary>
/// What the rules let pass: for good, with a reason, or for now, with the one who takes it away. "The redesign" is that of contracts,
/// composing, verifying and features, which is under way.
/// </summary>
internal static class Exemptions
{
    private const string Redesign = "for now: the redesign";
    private const string Breaking = "for now: lines are being broken";

    public static readonly Exempt[] WaysRound = [];

    public static readonly Exempt[] InContracts =
    [
        new("Generator/Contracts/Plugins/", 7, "for good: the bases that strangers derive from"),
    ];

    public static readonly Exempt[] MethodNames =
    [
        new("Generator/Engine/Compose/Bibliography.cs", 2, "for good: the marks of GB/T 7714, [D] for a thesis, [C] for a conference"),
        new("Generator/Engine/Compose/PlanFacts.cs", 1, "for good: a word of the templates, whether a system's score is given"),
        new("Generator/Engine/Declare/Schema/DeclarationSchemas.cs", 1, "for good: a kind of file"),
    ];

    public static readonly Exempt[] Languages =
    [
        new("Generator/Engine/Diagnostics/MessageLanguage.cs", 1, "for good: messages are English"),
        new("Generator/Contracts/Text/LocalizedText.cs", 6, Redesign),
        new("Plugins/Statistics/", 218, Redesign),
    ];

    public static readonly Exempt[] PublicTypes =
    [
        new("Generator/Contracts/Data/Panel.cs", 1, Redesign),
        new("Generator/Contracts/Plugins/", 11, "for good: a contract stands with the base to derive from"),
        new("Generator/Contracts/Results/ResultSet.cs", 1, Redesign),
        new("Generator/Contracts/Scores/Weights.cs", 1, "for good: a column of weights is a part of them"),
        new("Plugins/Statistics/", 12, Redesign),
    ];

    public static readonly Exempt[] Lines =
    [
        new("src/Generator/Cli/Shipped/", 9, Redesign),
        new("src/Generator/Contracts/", 60, Redesign),
        new("src/Generator/Engine/", 240, Redesign),
        new("src/Plugins/Statistics/", 420, Redesign),
        new("tests/ReportGen.Tests/Generator/", 220, Breaking),
        new("tests/ReportGen.Tests/Plugins/", 400, Breaking),
        new("tests/ReportGen.Tests/Process/", 134, Breaking),
        new("tests/ReportGen.Tests/Screen/", 50, Breaking),
    ];
}
