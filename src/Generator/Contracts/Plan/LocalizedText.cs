namespace ReportGen.Contracts.Plan;

/// <summary>A text in the languages of a report. A text given in one language serves for the other.</summary>
public sealed record LocalizedText
{
    /// <summary>A text in Chinese and English; at least one must be there.</summary>
    public LocalizedText(string? zh, string? en)
    {
        Zh = zh ?? en ?? throw new ArgumentException("a text needs at least one language");
        En = en ?? zh!;
    }

    /// <summary>The same text in every language.</summary>
    public LocalizedText(string same) : this(same, same) { }

    /// <summary>The Chinese text.</summary>
    public string Zh { get; }

    /// <summary>The English text.</summary>
    public string En { get; }

    /// <summary>The text in <paramref name="language"/>, "zh" or "en".</summary>
    public string In(string language) => language == "zh" ? Zh : En;
}
