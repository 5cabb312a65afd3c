using System.Text.RegularExpressions;

namespace ReportGen.Tests.Truth;

internal sealed class ChineseWording : Wording
{
    private static readonly string[] Systems = ["生态", "经济", "社会"];

    public ChineseWording(Results r)
    {
        foreach (var row in r.Rows("units")) Call(row["unit"], row["name_zh"]);
        for (var i = 0; i < 4; i++) Call($"r{i}", $"{"北南东西"[i]}区");
        for (var s = 0; s < Systems.Length; s++)
        {
            Call($"s{s}", Systems[s]);
            Call($"s{s}", Systems[s] + "指数");
            foreach (var (id, name) in new[] { ("a", "甲"), ("b", "乙") })
            {
                Call($"k{s}{id}", $"准则{s}{name}");
                Call($"i{s}{id}", $"指标{s}{name}");
            }
        }
        Call("D", "耦合协调度");
        Call("C", "耦合度");
        Call(Sources.Within, "区域内差异");
        Call(Sources.Between, "区域间净差异");
        Call(Sources.Overlap, "超变密度");
        CallGrades("失调衰退", "中度失调", "基本协调", "中等协调", "高度协调");
        CallGrades("无序耦合", "低度耦合", "拮抗耦合", "磨合耦合", "高度耦合");
        Say(Truth.Way.Up, "升", "上升", "提高", "有所提高", "增", "增长", "扩大", "有所扩大", "回升", "持续上升", "波动上升");
        Say(Truth.Way.Down, "降", "下降", "有所下降", "减", "缩小", "有所缩小", "回落", "持续下降", "波动下降");
        Say(Truth.Way.Same, "没有变化", "未变", "无变化", "持平");
        Say(Truth.Way.Level, "基本稳定", "基本未变", "接近");
    }

    /// <summary>"A、B和C", "A、B等8个"; a pair of regions is one name.</summary>
    public override Named Names(string text)
    {
        var counted = Regex.Match(text, @"^(.*)等(\d+)[个项]$");
        var ids = Split(counted.Success ? counted.Groups[1].Value : text)
            .Select(n => n.Contains('—', StringComparison.Ordinal) ? string.Join('|', n.Split('—').Select(Id)) : Id(n)).ToList();
        return new(ids, counted.Success ? Count(counted.Groups[2].Value) - ids.Count : 0);
    }

    /// <summary>"A（0.5）、B和C（均为0.4）".</summary>
    public override IReadOnlyList<Place> Places(string text) => [.. Regex.Matches(text, @"(?:^|[、，和与])(.+?)（(均为)?([\d.]+%?)）")
        .Select(m => new Place(Names(m.Groups[1].Value), m.Groups[3].Value, m.Groups[2].Success))];

    protected override IEnumerable<string> Split(string text) => text.Split('、', '和', '与');
}
