using System.Text.RegularExpressions;
using ReportGen.Engine.Load.Cells;
using ReportGen.Engine.Load.Raw;

namespace ReportGen.Engine.Load.Layouts;

/// <summary>Names that columns mostly go by.</summary>
internal static partial class Heads
{
    private static readonly HashSet<string> Units =
    [
        "unit", "units", "unitid", "id", "region", "regions", "city", "cities", "province", "provinces", "county", "district",
            "prefecture", "state", "country", "countries",
        "countryname", "countrycode", "country/area", "iso3", "iso", "iso3c", "isocode", "iso3code", "code", "ucode", "unitcode",
            "unitname", "uname", "geo", "geography",
        "area", "areaname", "name", "entity", "economy", "location", "refarea",
        "地区", "地区名称", "区域", "省", "省份", "省市", "省(市)", "省(市、区)", "省(区、市)", "省市区", "省级行政区", "省级行政单位", "各省", "城市", "城市名称", "城市名", "市", "地级市",
            "地市", "县",
        "县市", "区县", "国家", "国家名称", "国家代码", "国家/地区", "国家和地区", "国家或地区", "行政区划", "行政区划代码", "区划代码", "地区代码", "城市代码", "省份代码", "名称", "单元", "单位名称",
        "地區", "地區名稱", "區域", "縣", "縣市", "國家", "國家名稱", "國家/地區", "名稱",
        "pays", "région", "país", "pais", "región", "paese", "regione", "país/región", "страна", "регион",
    ];

    private static readonly HashSet<string> Years =
        ["year", "years", "yr", "time", "zeit", "period", "timeperiod", "date", "fiscalyear", "refyear", "refdate", "referencedate",
            "referenceyear", "obsdate", "observationdate", "reportdate", "reportingdate", "yearmonth", "quarter", "month",
            "année", "annee", "jahr", "año", "ano", "anno", "год",
            "年", "年份", "年度", "时间", "时期", "统计年份", "统计年度", "时间(年)", "年份(年)", "日期", "统计日期", "截止日期", "报告期", "报告日期",
            "统计时间", "数据日期", "期间", "会计年度", "财年", "季度", "月份", "年月", "時間", "時期"];

    // heads that mean nothing but a year, whatever the cells hold
    private static readonly HashSet<string> PlainYears =
        ["year", "years", "yr", "fiscalyear", "refyear", "referenceyear", "année", "annee", "jahr", "año", "anno", "год",
            "年", "年份", "年度", "统计年份", "统计年度", "年份(年)", "会计年度", "财年"];

    private static readonly HashSet<string> Indicators =
    [
        "indicator", "indicators", "indicatorcode", "indicatorname", "indicatorid", "variable", "series", "seriescode", "seriesname",
            "item", "measure", "subject", "icode", "iname", "weosubjectcode", "subjectcode",
        "指标", "指标名称", "指标代码", "项目", "变量", "变量名", "类别",
    ];

    private static readonly HashSet<string> Values =
    [
        "value", "values", "obsvalue", "val", "factvaluenumeric", "numericvalue", "valuenumeric",
        "数值", "值", "指标值", "数据", "取值"
    ];

    /// <summary>True for a name of a column of units; as Eurostat writes it, also before what stands to the right: geo\time.</summary>
    public static bool IsUnit(string head) => Is(Units, head) || head.IndexOf('\\') is > 0 and var at && Is(Units, head[..at]);

    public static bool IsYear(string head) => Is(Years, head);

    /// <summary>True for a head that means a year and no other time.</summary>
    public static bool IsPlainYear(string head) => Is(PlainYears, head);

    public static bool IsIndicator(string head) => Is(Indicators, head);

    public static bool IsValue(string head) => Is(Values, head);

    private static bool Is(HashSet<string> names, string head) => names.Contains(Key(head))
        || TwoScripts.Halves(head) is var (han, latin) && names.Contains(Key(han)) && names.Contains(Key(latin));

    /// <summary>The indicator and the year in a head such as le_1990, GDP (2020) or 2020年GDP; null when it is none such.</summary>
    public static (string Indicator, int Year)? Pair(string head)
    {
        var text = Folded.HalfWidth(head).Trim();
        var match = YearLast().Match(text);
        if (!match.Success) match = YearFirst().Match(text);
        return match.Success && YearText.Head(match.Groups["y"].Value) is { } year ? (match.Groups["i"].Value.Trim(), year) : null;
    }

    private static string Key(string head) =>
        Folded.Key(head).Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?<i>.*?[^\s_.\-:/(\[\d])[\s_.\-:/]*[(\[]?(?:YR)?(?<y>(?:19|20)\d{2})(?:年[度末底]?)?[)\]]?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex YearLast();

    [GeneratedRegex(@"^(?:X|YR)?(?<y>(?:19|20)\d{2})(?:年[度末底]?)?[\s_.\-:/]*(?<i>[^\s_.\-:/\d].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();
}
