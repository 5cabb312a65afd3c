using System.Text;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Fuzz.Mutants;

namespace ReportGen.Fuzz.Targets;

/// <summary>
/// The overrides of the command line, <c>--set path=value</c>, laid over the study; one in ten is read with it.
/// </summary>
internal sealed class SetTarget() : TextTarget("set", Words, Overrides)
{
    private static readonly string[] Overrides =
    [
        "models.obstacle-degree.top=3", "data.0.missing=[NA]", "systems.water.alpha=0.3", "title={zh: 甲, en: A}", "years=[2020, 2021]",
        "weighting={method: entropy}", "report.png.dpi=100", "theme=journal", "groupings=[]", "models.trend.enabled=false",
    ];

    private static readonly Grammar Words = Grammar.Of(@"[\w-]+|\W", """
        = . .. systems data models 0 -1 99999999999 a.b.c= study id use alpha {a: 1} [*a] &a *a ~ null "" ! !!int | > - : # , { } [ ]
        """, ("{a: ", "}"), ("[", "]"), ("a.", ""));

    private readonly SeedStudy study = new();

    public override int Few => 80;

    protected override void Read(string text, DiagnosticBag said)
    {
        if (text.Length % 10 == 0) study.Declare(said, text);
        else study.Open(said, text);
    }

    public override void Dispose() => study.Dispose();
}
