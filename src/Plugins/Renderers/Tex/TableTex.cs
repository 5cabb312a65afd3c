using System.Collections.Immutable;
using System.Text;
using ReportGen.Contracts.Document;
using ReportGen.Renderers.Html;

namespace ReportGen.Renderers.Tex;

/// <summary>A table in LaTeX with the rules of booktabs; one that needs more than a page goes on over pages.</summary>
internal static class TableTex
{
    /// <summary>Rows from which a table goes on over pages.</summary>
    private const int Long = 40;

    private const string Close = "\\footnotesize\\setlength{\\tabcolsep}{3pt}\n";

    /// <param name="table">The table.</param>
    /// <param name="words">The words of its language.</param>
    public static string Of(TableBlock table, ImmutableDictionary<string, string> words)
    {
        var columns = new TexColumns(table);
        var body = table.Rows.Length > Long ? Pages(table, columns, words) : Float(table, columns);
        var packages = Packages.Where(p => body.Contains(p.Sign, StringComparison.Ordinal)).Select(p => p.Name);
        return $"% needs: \\usepackage{{{string.Join(',', packages)}}}\n"
            + (words["east-asian"] == "yes" ? "% and for Chinese: \\usepackage{ctex} and XeLaTeX\n" : "") + body;
    }

    private static readonly (string Name, string Sign)[] Packages =
    [
        ("array", "\\arraybackslash"), ("booktabs", "\\toprule"), ("longtable", "{longtable}"), ("makecell", "\\makecell"),
        ("multirow", "\\multirow"), ("siunitx", "S[table-format"), ("threeparttable", "{threeparttable}"),
    ];

    private static string Float(TableBlock table, TexColumns columns)
    {
        var place = table.Wide ? "table*" : "table";
        return $"\\begin{{{place}}}[htbp]\n\\centering\n{(columns.IsWide ? Close : "")}"
            + $"\\begin{{threeparttable}}\n{Caption(table)}\n\\begin{{tabular}}{{{string.Concat(columns.Specs)}}}\n"
            + $"\\toprule\n{TexHeads.Of(table)}\\midrule\n{Rows(table, columns)}\\bottomrule\n\\end{{tabular}}\n"
            + Notes(table, "\\begin{tablenotes}[flushleft]\\footnotesize\n", "\\item {0}\n", "\\end{tablenotes}\n")
            + $"\\end{{threeparttable}}\n\\end{{{place}}}\n";
    }

    private static string Pages(TableBlock table, TexColumns columns, ImmutableDictionary<string, string> words)
    {
        var heads = $"\\toprule\n{TexHeads.Of(table)}\\midrule\n";
        var again = TexText.Of(words["continued"]).Replace("\\{0\\}", "\\thetable{}", StringComparison.Ordinal);
        return $"{(columns.IsWide ? "{" + Close : "")}\\begin{{longtable}}{{{string.Concat(columns.Specs)}}}\n"
            + $"{Caption(table)}\\\\\n{heads}\\endfirsthead\n"
            + $"\\multicolumn{{{TexText.Digits(table.Columns.Length)}}}{{c}}{{{again}}}\\\\\n{heads}\\endhead\n"
            + $"\\bottomrule\n\\endfoot\n{Rows(table, columns)}\\end{{longtable}}\n"
            + Notes(table, "{\\footnotesize\n", "\\noindent {0}\\par\n", "}\n")
            + (columns.IsWide ? "}\n" : "");
    }

    private static string Caption(TableBlock table) => $"\\caption{{{TexText.Of(table.Caption)}}}\\label{{tbl:{table.Id}}}";

    private static string Notes(TableBlock table, string open, string note, string close) => table.Notes.IsEmpty ? ""
        : open + string.Concat(table.Notes.Select(n => note.Replace("{0}", TexText.Of(n), StringComparison.Ordinal))) + close;

    private static string Rows(TableBlock table, TexColumns columns)
    {
        var tex = new StringBuilder();
        for (var r = 0; r < table.Rows.Length; r++)
        {
            var row = r;
            tex.Append(string.Join(" & ", table.Columns.Select((_, c) => Cell(table, columns, row, c)))).Append(" \\\\\n");
        }
        return tex.ToString();
    }

    private static string Cell(TableBlock table, TexColumns columns, int r, int c)
    {
        var (cell, column) = (table.Rows[r][c], table.Columns[c]);
        var span = column.Merge ? TableHtml.Span(table, r, c) : 1;
        if (span == 0) return "";
        var printed = NumberText.Format(cell, column);
        var isNumber = columns.IsAligned(c) && cell.Number is not null;
        var text = isNumber ? TexText.Number(printed) : TexText.Of(printed);
        if (r == table.MarkedRow) text = $"\\bfseries {text}";
        if (span > 1) return $"\\multirow{{{TexText.Digits(span)}}}{{{(columns.Breaks(c) ? "=" : "*")}}}{{{text}}}";
        return isNumber && r != table.MarkedRow || !columns.IsAligned(c) ? text : $"{{{text}}}";
    }
}
