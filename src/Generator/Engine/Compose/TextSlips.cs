using ReportGen.Contracts.Text;
using ReportGen.Engine.Compose.Say;

namespace ReportGen.Engine.Compose;

/// <summary>
/// Slips of a typist in a text with {{ }}, which the language of templates would puzzle over or print as they stand: braces in full width
/// or without an end, quotation marks and commas that are no signs of it.
/// </summary>
internal static class TextSlips
{
    private const string Signs = "“”‘’„«»‹›，（）；：";

    /// <summary>Says each; true when there is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">What messages call its file.</param>
    /// <param name="line">The line of the file that it begins on.</param>
    /// <param name="say">Where findings go.</param>
    public static bool AreIn(string text, string file, int line, ComposeMessages say)
    {
        if (text.Contains("{%{", StringComparison.Ordinal)) return false; // what is printed as it stands
        SourceSpan At(int index)
        {
            var before = text.AsSpan(0, index);
            return new(file, line + before.Count('\n'), index - before.LastIndexOf('\n'));
        }
        var found = false;
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf("{{", at, StringComparison.Ordinal);
            var wide = text.AsSpan(at, (open < 0 ? text.Length : open) - at).IndexOf("｛｛");
            if (wide >= 0) { say.WideBraces(At(at + wide)); found = true; }
            if (open < 0) break;
            var end = Code(text, open + 2, out var sign);
            if (sign >= 0) { say.WideSign(text[sign], At(sign)); found = true; }
            else if (end < 0) { say.NeverClosed(At(open)); found = true; }
            if (end < 0) break;
            at = end;
        }
        return found;
    }

    /// <summary>The end of the code from a place on, -1 for none, and the first sign in it that is not of its language.</summary>
    private static int Code(string text, int from, out int sign)
    {
        sign = -1;
        // what is open, the innermost last: a quotation mark, $ for a text with code in braces, { for that code
        var open = new Stack<char>();
        for (var i = from; i < text.Length; i++)
        {
            var (c, within) = (text[i], open.Count > 0 ? open.Peek() : ' ');
            if (within is '"' or '\'' or '`' or '$')
            {
                if (c == '\\') i++;
                else if (c == (within == '$' ? '"' : within) || c == '\n' && within != '$') open.Pop();
                else if (c == '{' && within == '$') open.Push('{');
            }
            else if (c is '"' or '\'' or '`') open.Push(c == '"' && text[i - 1] == '$' ? '$' : c);
            else if (within == '{' && c == '}') open.Pop();
            else if (c == '#') { while (i + 1 < text.Length && text[i + 1] != '\n' && !text.AsSpan(i + 1).StartsWith("}}")) i++; }
            else if (text.AsSpan(i).StartsWith("}}")) return i + 2;
            else if (text.AsSpan(i).StartsWith("{{") || text.AsSpan(i).StartsWith("｝｝")) return -1;
            else if (sign < 0 && Signs.Contains(c)) sign = i;
        }
        return -1;
    }
}
