namespace ReportGen.Tests.Process;

/// <summary>Pages of studies that are larger, smaller or worse named than any shipped one: each is a clean page.</summary>
[Trait("Speed", "slow")]
public sealed class MadePageTests(MadePageTests.Built built) : IClassFixture<MadePageTests.Built>
{
    private static readonly SortedDictionary<string, MadeStudy> Studies = new(StringComparer.Ordinal)
    {
        ["title-of-rare-letters"] = new() { TitleZh = "甘肃䶮𬭎县与𠮷野村的比较", TitleEn = "Gansu 한국어 and 𠮷野" },
        ["names-of-40-letters"] = new()
        {
            TitleZh = "规模以上工业企业数字基础设施与普惠金融协同发展水平的时空格局与障碍因子研究",
            TitleEn =
                "Spatial and temporal pattern and obstacles of the coordinated development of digital infrastructure and inclusive finance",
            Units = 8, Regions = 2, Systems = 5, Indicators = 14, Years = (2018, 2023),
            Names = kind => kind == "unit" ? ("积石山保安族东乡族撒拉族自治县", "Autonomous County of the Bonan Dongxiang and Salar")
                : ("规模以上工业企业数字基础设施与普惠金融协同发展", $"Coordinated digital infrastructure and inclusive finance {kind}"),
        },
        ["no-prose-five-systems"] = new() { Units = 25, Regions = 5, Systems = 5, Indicators = 4, Years = (2000, 2022) },
        ["years-32"] = new() { Units = 60, Regions = 6, Systems = 1, Indicators = 3, Years = (1990, 2021) },
        ["regions-80"] = new() { Units = 160, Regions = 80 },
        ["indicators-70"] = new() { Indicators = 35 },
        ["unit-1"] = new() { Units = 1, Regions = 1 },
        ["year-1"] = new() { Years = (2020, 2020) },
    };

    public static TheoryData<string, string> Made
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var study in Studies.Keys) foreach (var language in (string[])["zh", "en"]) data.Add(study, language);
            return data;
        }
    }

    [Theory, MemberData(nameof(Made))]
    public void Pages_OfAMadeStudy_KeepEveryLaw(string study, string language) =>
        PageLaw.Check(built.File(study, language), PageSetting.Journal, language);

    public sealed class Built : IDisposable
    {
        private readonly List<TemporaryStudy> studies = [];
        private readonly Dictionary<string, TemporaryStudy> byName = [];

        public Built()
        {
            foreach (var (name, made) in Studies)
            {
                studies.Add(byName[name] = made.Write());
                byName[name].Built("pdf");
                if (Environment.GetEnvironmentVariable("REPORTGEN_KEEP_PAGES") is { } kept) // to look at them
                {
                    foreach (var pdf in Directory.EnumerateFiles(byName[name].Output, "*.pdf"))
                    {
                        System.IO.File.Copy(pdf, Path.Combine(kept, $"{name}.{Path.GetFileName(pdf)}"), overwrite: true);
                    }
                }
            }
        }

        internal string File(string study, string language) => Path.Combine(byName[study].Output, $"report.{language}.pdf");

        public void Dispose() => studies.ForEach(s => s.Dispose());
    }
}
