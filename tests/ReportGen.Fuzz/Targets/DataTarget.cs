using System.Text;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Fuzz.Mutants;

namespace ReportGen.Fuzz.Targets;

/// <summary>The study's data file in some form, loaded into a panel.</summary>
internal sealed class DataTarget : Target
{
    private static readonly Grammar Csv = Grammar.Of(""""[^"]*"|[^,;\t\n"]+|[,;\t\n]"""", """
        , ; | " "" sep=; #DIV/0! =1+1 -9999 1,200 1.200,5 12.3% (12) 1.2万 ① 2020年 X2021 2021-12-31 [YR2020] unit year depth 合计 Alpha a1
        2020年深度 indicator value 单位：米 注： 44196 −5 ＋３ NaN Inf 1e400 depth_2020
        """, ("\"", "\""), ("\n", "\n"), (",", ","));

    private readonly SeedStudy study = new();
    private readonly ReportPlan plan;
    private readonly string file;
    private readonly Func<Dice, byte[]> mutate;

    private DataTarget(string name, string ending, Func<Dice, byte[]> mutate) : base(name)
    {
        (this.mutate, file) = (mutate, study.At($"data.{ending}"));
        var found = study.Plan.DataFiles.Select(f => f with { File = $"data.{ending}", FullPath = file, Shape = null });
        plan = study.Plan with { DataFiles = [.. found] };
    }

    public override int Few => 200;

    /// <summary>Text with separators.</summary>
    public static DataTarget OfText()
    {
        var all = Tables();
        return new("csv", "csv", dice =>
        {
            var text = Mutation.Of(dice.Of(all), dice.Of(all), Csv, dice);
            var bytes = dice.Below(12) switch
            {
                0 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
                1 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
                2 => Encoding.BigEndianUnicode.GetBytes(text),
                _ => Encoding.UTF8.GetBytes(text),
            };
            return bytes.Length > 0 && dice.OneIn(10) ? ZipMutation.Bytes(bytes, dice) : bytes;
        });
    }

    /// <summary>Packages: .xlsx and .ods.</summary>
    public static DataTarget OfPackages(string ending)
    {
        var all = Tables().Take(2).Select(t => MadePackages.Of(ending, t)).ToArray();
        return new(ending, ending, dice => ZipMutation.Of(dice.Of(all), dice));
    }

    /// <summary>Tables of a page that is saved under a workbook's name.</summary>
    public static DataTarget OfMarkup()
    {
        var grammar = Grammar.Of("<[^<>]*>|[^<>]+", """
            <table> <tr> <td> <th> <td rowspan="99999999" colspan="99999999"> <td colspan="0"> <script> <!-- --> <br> &nbsp; &#0; </table>
            <ss:Cell>
            <Cell ss:Index="999999999"> <Row ss:Index="-1"> <Data ss:Type="Number"> <?xml version="1.0"?> <!DOCTYPE a [<!ENTITY b "c">]> &b;
            """, ("<table>", "</table>"), ("<td>", "</td>"), ("<div>", "</div>"));
        var all = MadePackages.Markup(Tables()[0]).ToArray();
        return new("markup", "xls", dice => Encoding.UTF8.GetBytes(Mutation.Of(dice.Of(all), dice.Of(all), grammar, dice)));
    }

    public override byte[] Mutant(Dice dice) => mutate(dice);

    public override void Read(byte[] input, DiagnosticBag said)
    {
        File.WriteAllBytes(file, input);
        study.Load(plan, said);
    }

    public override void Dispose() => study.Dispose();

    /// <summary>The same table in three forms: a row a unit and year, a row a value, a column a year.</summary>
    private static string[] Tables()
    {
        var wide = Seeds.Text("study/data.csv").Replace("\r", "", StringComparison.Ordinal);
        var rows = wide.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split(',')).ToList();
        var values = from row in rows.Skip(1)
                     from column in Enumerable.Range(2, row.Length - 2)
                     select (Unit: row[0], Year: row[1], Column: rows[0][column], Value: row[column]);
        var tidy = "unit,year,indicator,value\n" + string.Concat(values.Select(v => $"{v.Unit},{v.Year},{v.Column},{v.Value}\n"));
        var years = "Table 1\n\nunit,indicator,2020,2021,2022\n" + string.Concat(values.GroupBy(v => (v.Unit, v.Column))
            .Select(g => $"{g.Key.Unit},{g.Key.Column},{string.Join(',', g.Select(v => v.Value))}\n")) + "\nSource: a yearbook\n";
        return [wide, tidy, years];
    }
}
