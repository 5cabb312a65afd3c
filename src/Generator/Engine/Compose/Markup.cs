namespace ReportGen.Engine.Compose;

/// <summary>Text that is Markdown already: a template's output function made it. Everything else a template prints is escaped.</summary>
internal sealed record Markup(string Text)
{
    /// <summary>Plain text with every character that Markdown would read as a sign made literal.</summary>
    public static string Escape(string text)
    {
        var escaped = new System.Text.StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            // anywhere, or where a line would begin a heading or a list with it
            if (@"\`*_{}[]<>|~$@&".Contains(text[i]) || (i == 0 && "#+-".Contains(text[i]))) escaped.Append('\\');
            escaped.Append(text[i]);
        }
        return escaped.ToString();
    }
}
