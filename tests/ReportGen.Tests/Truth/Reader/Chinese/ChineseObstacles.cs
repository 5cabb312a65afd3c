namespace ReportGen.Tests.Truth;

/// <summary>Sentences on obstacles, in Chinese.</summary>
internal static class ChineseObstacles
{
    private const string Percent = @"([\d.]+%)", Grade = @"(\w{4})", Free = "(?:；(.+)没有障碍)?";

    public static IEnumerable<Form> Forms(Facts facts)
    {
        var f = facts.Obstacles;
        yield return new("(.+)的得分由数据给定，障碍诊断仅涉及(.+)的指标", s => f.AreOf(s.Names(2), s.Names(1)));
        yield return new("全部指标均已达到最优值，不存在障碍", _ => f.IsNone);
        yield return new($"各准则层的障碍度相同，均为{Percent}", s => f.Criteria.AreAll(s[1]));
        yield return new($"准则层中，(.+)同为首要障碍因子（(均为){Percent}）", s => f.Criteria.Order([s.Place(1, 2, 3)]));
        yield return new($"准则层中，(.+?)为首要障碍因子（(均为)?{Percent}），其次为(.+)",
            s => f.Criteria.Order([s.Place(1, 2, 3), .. s.Places(4)]));
        yield return new($"(.+)的障碍度最低（(均为)?{Percent}）", s => f.Criteria.Lowest(s.Place(1, 2, 3)));
        yield return new($"指标层只有(.+)一项", s => f.Indicators.Count == 1 && f.Indicators.Top.First() == s.Id(1));
        yield return new($@"(\d+)项指标的障碍度相同，均为{Percent}", s => f.Indicators.AreAll(s.Count(1), s[2]));
        yield return new($@"指标层中(.+?)居首（(均为)?{Percent}）(?:，前(\d+)项合计占{Percent})?", s =>
            f.Indicators.Order([s.Place(1, 2, 3)]) && (!s.Has(4) || f.FirstMakeUp(s.Count(4), s[5])));
        yield return new($"(?:但分等级看，)?(?:除{Grade}以(.+?)为首（{Percent}）外，)?(其余)?各等级的首要障碍均为(.+?)（{Percent}(?:～{Percent})?）{Free}", s =>
            s.Has(4) == (s.Has(1) || s.Has(8)) && f.LeadIn(s.Names(5), s[6], s.Text(7),
                s.Has(1) ? (s.Grade(1), new Place(s.Names(2), s[3], s.Names(2).Count > 1)) : null, s.Grades(8)));
        yield return new($"分等级看，((?:[^，；]+为首，?)+){Free}", s => f.LeadEach(s.Parts(1, @"([^，]+?)以(.+?)为首")
            .Select(p => (p.Grades(1), p.Names(2))), s.Grades(2)));
    }
}
