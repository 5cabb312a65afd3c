using System.Collections.Immutable;

namespace ReportGen.Engine.Compose.Tex;

/// <summary>A place in a TeX text that moves forward, and the mistakes found on the way.</summary>
internal sealed class TexCursor(string tex)
{
    private readonly ImmutableArray<TexError>.Builder errors = ImmutableArray.CreateBuilder<TexError>();
    private bool stopped;

    /// <summary>Offset of the next character.</summary>
    public int At { get; private set; }

    public ImmutableArray<TexError> Errors => errors.ToImmutable();

    public bool AtEnd => At >= tex.Length;

    /// <summary>The next character; NUL at the end.</summary>
    public char Peek => AtEnd ? '\0' : tex[At];

    /// <summary>True when the given command, or a doubled backslash, comes next.</summary>
    public bool IsNext(string command)
    {
        if (string.CompareOrdinal(tex, At, command, 0, command.Length) != 0) return false;
        var after = At + command.Length;
        return !char.IsAsciiLetter(command[^1]) || after >= tex.Length || !char.IsAsciiLetter(tex[after]);
    }

    public char Take()
    {
        var c = Peek;
        if (!AtEnd) At++;
        return c;
    }

    public void Skip(int count) => At = Math.Min(tex.Length, At + count);

    public void SkipSpace()
    {
        while (!AtEnd && char.IsWhiteSpace(Peek)) At++;
    }

    public string TakeWhile(Func<char, bool> belongs)
    {
        var from = At;
        while (!AtEnd && belongs(Peek)) At++;
        return tex[from..At];
    }

    /// <summary>Digits with at most one point, which is followed by a digit.</summary>
    public string TakeNumber()
    {
        var from = At;
        TakeWhile(char.IsAsciiDigit);
        if (Peek == '.' && At + 1 < tex.Length && char.IsAsciiDigit(tex[At + 1]))
        {
            At++;
            TakeWhile(char.IsAsciiDigit);
        }
        return tex[from..At];
    }

    /// <summary>The name of the command whose backslash comes next: letters, or one other character; empty for a lone backslash.</summary>
    public string TakeCommand()
    {
        At++;
        return char.IsAsciiLetter(Peek) ? TakeWhile(char.IsAsciiLetter) : AtEnd ? "" : Take().ToString();
    }

    /// <summary>The text between the braces that come next, <c>\%</c> and the like unescaped; null when there are none.</summary>
    public string? TakeBraced()
    {
        SkipSpace();
        if (Peek != '{') return null;
        var text = new System.Text.StringBuilder();
        var depth = 1;
        var i = At + 1;
        for (; i < tex.Length; i++)
        {
            if (tex[i] == '\\' && i + 1 < tex.Length && !char.IsAsciiLetter(tex[i + 1])) i++;
            else if (tex[i] == '{') { depth++; continue; }
            else if (tex[i] == '}' && --depth == 0) break;
            else if (tex[i] == '}') continue;
            text.Append(tex[i]);
        }
        if (depth > 0) return null;
        At = i + 1;
        return text.ToString();
    }

    /// <summary>Notes a mistake after which reading goes on.</summary>
    public void Report(string message, int position, string? hint = null)
    {
        if (!stopped) errors.Add(new TexError(Math.Min(position, tex.Length), message, hint));
    }

    /// <summary>Notes a mistake after which nothing more can be said, and goes to the end.</summary>
    public void Stop(string message, int position, string? hint = null)
    {
        Report(message, position, hint);
        stopped = true;
        At = tex.Length;
    }
}
