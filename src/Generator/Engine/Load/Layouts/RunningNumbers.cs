using System.Text.RegularExpressions;
using ReportGen.Engine.Load.Raw;

namespace ReportGen.Engine.Load.Layouts;

/// <summary>Columns of whole numbers that number the rows or the units, or rank them: they measure nothing.</summary>
internal static partial class RunningNumbers
{
    private const int FewBeforeUnits = 4;
    private const int FewElsewhere = 8;

    private static readonly HashSet<string> Numbers =
    [
        "no", "no.", "nr", "nr.", "№", "n°", "nº", "#", "s/n", "sn", "sno", "s.no", "s.no.", "slno", "sl.no.", "sr", "sr.", "srno",
        "sr.no.", "sr.no", "rownumber", "rowno", "unnamed:0", "序号", "序", "编号", "行号", "序列", "序號", "編號", "顺序号",
        "排名", "名次", "位次", "排序", "排行", "位序",
    ];

    private static readonly List<string> NumberEnds = ["排名", "位次", "名次", "代码", "编码", "代碼", "編碼"];

    private static readonly HashSet<string> MaybeNumbers =
    [
        "id", "idx", "index", "n", "i", "row", "rowid", "obs", "observation", "order", "position", "pos", "number", "次序", "顺序", "level_0",
    ];

    /// <summary>True for a head that says so whatever the numbers are: rank, 排名, country_id, 区划代码.</summary>
    public static bool AreCalledSo(string head) => Folded.Key(head) is var key && (Numbers.Contains(key)
        || NumberEnds.Exists(e => key.EndsWith(e, StringComparison.Ordinal)) || Ranks().IsMatch(head) || Ids().IsMatch(head));

    /// <summary>True where whole numbers under such a head, or in such an order, are numbers of rows or ranks.</summary>
    /// <param name="head">The head.</param>
    /// <param name="cells">The numbers of the column from top to bottom; all are whole.</param>
    /// <param name="isBeforeUnits">True where the column stands left of the units.</param>
    public static bool Are(string head, IReadOnlyList<double> cells, bool isBeforeUnits)
    {
        var key = Folded.Key(head);
        if (AreCalledSo(head)) return true;
        return MaybeNumbers.Contains(key) && Climbs(cells, 0)
            || cells.Count >= (isBeforeUnits ? FewBeforeUnits : FewElsewhere) && Climbs(cells, 1);
    }

    /// <summary>True for numbers from 0 or 1 upwards in steps of one, or, from <paramref name="least"/> 0, that may also repeat.</summary>
    public static bool Climbs(IReadOnlyList<double> cells, int least)
    {
        if (cells.Count == 0 || cells[0] is not (0 or 1)) return false;
        for (var i = 1; i < cells.Count; i++)
        {
            if (cells[i] - cells[i - 1] is not (0 or 1) || cells[i] - cells[i - 1] < least) return false;
        }
        return cells.Count < 2 || cells[^1] > cells[0];
    }

    // alone, "id" and "code" may be anything
    [GeneratedRegex(@"[\s_.\-](?:id|code|nr)$|^(?:ccode|cowcode|gwno)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ids();

    [GeneratedRegex(@"(?:^|[\s_.\-()])rank(?:s|ing|no)?(?:$|[\s_.\-()])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ranks();
}
