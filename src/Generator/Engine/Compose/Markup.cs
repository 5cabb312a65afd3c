namespace ReportGen.Engine.Compose;

/// <summary>Text that is Markdown already: a template's output function made it. Everything else a template prints is escaped.</summary>
internal sealed record Markup(string Text)
{
    /// <summary>Plain text with every character that Markdown would read as a sign made literal.</summary>
    public static string Escape(string text)
    {
        var escaped = new System.Text.StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (@"\`*_{}[]<>()#+-.!|~$@&^""'".Contains(c)) escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }
}
