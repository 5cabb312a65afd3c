using System.Text.RegularExpressions;
using ReportGen.Engine.Load.Raw;

namespace ReportGen.Engine.Load;

/// <summary>Names of what is no unit beside others but a sum or mean of them: World, Total, 合计, 全国, Average, EU27, 东部地区.</summary>
internal static partial class Aggregates
{
    private static readonly HashSet<string> Totals =
    [
        "合计", "总计", "小计", "共计", "总和", "总量", "总体", "全部", "全国", "全省", "全市", "全区", "全县", "全州", "全球", "世界", "全世界",
        "平均", "平均值", "均值", "中位数", "最大值", "最小值", "标准差", "各地区", "各省", "各市", "合計", "總計", "小計", "全國", "平均數", "平均数",
        "total", "totals", "subtotal", "grandtotal", "sum", "all", "overall", "world", "global", "national", "nationwide",
        "nationalaverage", "nationaltotal", "average", "avg", "avg.", "mean", "median", "max", "min", "maximum", "minimum",
        "std", "std.dev.",
        "europeanunion", "euroarea", "eurozone", "oecd", "oecdaverage", "oecdmembers", "g7", "g8", "g20", "asean", "brics", "bric",
    ];

    private static readonly HashSet<string> Regions =
    [
        "africa", "asia", "europe", "northamerica", "southamerica", "centralamerica", "latinamerica", "americas", "theamericas", "america",
        "oceania", "antarctica", "caribbean", "middleeast", "arabworld", "smallstates", "eurasia", "scandinavia", "balkans",
        "东部", "中部", "西部", "东北", "东中部", "中西部", "华东", "华北", "华南", "华中", "西南", "西北", "长三角", "珠三角", "京津冀", "长江经济带",
        "粤港澳大湾区", "粤港澳", "黄河流域", "长江流域", "成渝", "成渝经济圈", "北方", "南方", "沿海", "内陆", "沿海省份", "内陆省份", "苏南", "苏中", "苏北",
        "粤东", "粤西", "粤北", "东部沿海", "环渤海", "亚洲", "欧洲", "非洲", "北美洲", "南美洲", "大洋洲", "拉丁美洲", "北美", "南美", "拉美",
    ];

    private static readonly string[] TotalEnds = ["合计", "总计", "小计", "平均", "平均值", "均值", "平均水平"];

    /// <summary>True for the name of a sum or mean over all of them.</summary>
    public static bool IsTotal(string name)
    {
        var key = Folded.Key(name).Trim(':', '*', '.', '-', '：');
        return Totals.Contains(key) || Total().IsMatch(key)
            || key.Length > 2 && TotalEnds.Any(e => key.EndsWith(e, StringComparison.Ordinal));
    }

    /// <summary>
    /// Those of some names that stand for several others: totals wherever two units are left; regions where the others are as many.
    /// </summary>
    public static IReadOnlyList<string> Among(IReadOnlyList<string> names)
    {
        var totals = names.Where(IsTotal).ToList();
        var regions = names.Where(n => !IsTotal(n) && IsRegion(n)).ToList();
        var others = names.Count - totals.Count - regions.Count;
        if (others >= Math.Max(2, regions.Count)) return [.. names.Where(n => IsTotal(n) || IsRegion(n))];
        return names.Count - totals.Count >= 2 ? totals : [];
    }

    private static bool IsRegion(string name)
    {
        var key = Folded.Key(name).Trim(':', '*', '.', '-', '：');
        foreach (var end in (string[])["地区", "区域", "省份", "城市群", "经济区"])
        {
            if (key.Length > end.Length && key.EndsWith(end, StringComparison.Ordinal) && Regions.Contains(key[..^end.Length])) return true;
        }
        return Regions.Contains(key) || Region().IsMatch(key);
    }

    [GeneratedRegex(
        @"^(?:eu|ea|euro ?area|europeanunion)[-_(]?\d{1,2}(?:countries)?[)_-]?|^oecd[-_]|(?:^|[-_:(,])total\)?$|^total[-_:(,]"
        + @"|^owid_wrl$|^(?:all|world)countries$|(?:^|[-_:(,])average\)?$|^average(?:of|[-_:(,])|^europeanunion[(-]|^euroarea[(-]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    // as the World Bank and Our World in Data name groups of countries
    [GeneratedRegex(
        @"income(?:countries|economies)?$|^(?:high|low|upper|lower|middle)[-,&a-z]*income"
        + @"|^owid_(?:wrl|afr|asi|eur|eu27|nam|sam|oce|hic|lic|lmc|umc)$|^sub-?saharanafrica"
        + @"|^(?:east|south|central|west|north|eastern|western|southern|northern)[a-z&-]*(?:asia|africa|europe|america)(?:&|and|\(|$)"
        + @"|^(?:europe|latinamerica|middleeast|northamerica)(?:&|and|\()|^(?:ida|ibrd)(?:&|only|total|blend|$)|leastdeveloped"
        + @"|heavilyindebted|fragileandconflict|demographicdividend|smallstates$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Region();
}
