using System.Globalization;
using ReportGen.Cli.Shipped;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;
using ReportGen.Contracts.Plugins;
using ReportGen.Engine.Load;

namespace ReportGen.Tests.Generator.Engine.Load;

/// <summary>A study of three places with GDP and people, and what the program takes from its data files.</summary>
internal sealed class ReadStudy : IDisposable
{
    /// <summary>What every shape of the same figures must be read as.</summary>
    public const string Expected =
        "110000 2020 gdp 36.1; 110000 2020 pop 21.5; 110000 2021 gdp 40.2; 110000 2021 pop 21.25; "
        + "120000 2020 gdp 14; 120000 2020 pop 13.5; 120000 2021 gdp 15.7; 120000 2021 pop 13.25; "
        + "130000 2020 gdp 36.2; 130000 2020 pop 74.5; 130000 2021 gdp 40.4; 130000 2021 pop 74.25";

    private readonly TemporaryStudy study = new();

    /// <summary>A study whose `data:` is the text, with further lines of the study.</summary>
    public ReadStudy(string data, string more = "units: units.csv\n")
    {
        study.Write("units.csv",
            "id,name_zh,name_en,aliases,coast\n110000,北京,Beijing,京,no\n120000,天津,Tianjin,,yes\n130000,河北,Hebei,,yes\n");
        study.Write("s.yaml", """
            schema: 1
            id: wealth
            name: {zh: 经济, en: Wealth}
            symbol: W
            criteria:
              - id: all
                name: {zh: 全部, en: All}
                indicators:
                  - {id: gdp, name: {zh: 地区生产总值, en: Gross regional product}, direction: positive}
                  - {id: pop, name: {zh: 年末人口, en: Population}, direction: positive}
            """);
        study.Write("study.yaml",
            "schema: 1\nid: read\ntitle: {zh: 读, en: Read}\nyears: {from: 2020, to: 2021}\nsystems: [{use: s.yaml}]\n"
            + $"{more}data: {data}\n");
    }

    public string Folder => study.Folder;

    public TemporaryStudy Study => study;

    public ReadStudy Write(string path, string text)
    {
        study.Write(path, text.ReplaceLineEndings("\n"));
        return this;
    }

    public ReadStudy Write(string path, MadeWorkbook workbook)
    {
        workbook.Save(Path.Combine(study.Folder, path));
        return this;
    }

    /// <summary>
    /// Every cell taken over, in the order of units, years and columns; fails with the findings when the files are refused.
    /// </summary>
    public string Cells()
    {
        if (study.Declare() is not { } plan) { Assert.Fail(study.Printed()); return ""; }
        using var catalog = BuiltInPlugins.Catalog(Repository.Root);
        var stage = new LoadStage([.. catalog.Sources], catalog.Methods<IInterpolation>());
        Said = new DiagnosticBag();
        Assert.True(stage.Run(plan, Said) is not null, Printed());
        return string.Join("; ", stage.Cells(plan).OrderBy(c => c.Unit.Value, StringComparer.Ordinal).ThenBy(c => c.Year.Value)
            .ThenBy(c => c.Column, StringComparer.Ordinal)
            .Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Unit} {c.Year} {c.Column} {c.Value:R}")));
    }

    /// <summary>The findings of files that are refused.</summary>
    public string Refused()
    {
        if (study.Declare() is not { } plan) return study.Printed();
        using var catalog = BuiltInPlugins.Catalog(Repository.Root);
        Said = new DiagnosticBag();
        Assert.Null(new LoadStage([.. catalog.Sources], catalog.Methods<IInterpolation>()).Run(plan, Said));
        return Printed();
    }

    /// <summary>Everything that is said of the study and its files, whether they are refused or not.</summary>
    public string Findings()
    {
        Said = new DiagnosticBag();
        if (study.Declare() is { } plan)
        {
            using var catalog = BuiltInPlugins.Catalog(Repository.Root);
            new LoadStage([.. catalog.Sources], catalog.Methods<IInterpolation>()).Run(plan, Said);
        }
        return study.Printed() + Printed();
    }

    /// <summary>What was said while the files were read.</summary>
    public DiagnosticBag Said { get; private set; } = new();

    public string Printed() => string.Concat(Said.Sorted().Select(d => ReportGen.Cli.Terminal.DiagnosticText.Format(d) + "\n"));

    public void Dispose() => study.Dispose();
}
