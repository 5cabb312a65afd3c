namespace ReportGen.Fuzz.Mutants;

/// <summary>Changes a text by its atoms: what the slips and the malice of people look like, not noise.</summary>
internal static class Mutation
{
    private const int MostAtoms = 60_000;

    /// <summary>Numbers at the edges of what a number holds.</summary>
    private static readonly string[] Numbers =
    [
        "0", "-0", "1", "-1", "1e308", "-1e308", "1e-320", "NaN", "Infinity", "2147483648", "-2147483649", "99999999999999999999", "0x10",
        "1_000", "１２", "1,5", "007", "1e400", ".5", "1.", "+3", "255", "65536", "0.1", "3", "12", "100", "2020",
    ];

    /// <summary>Letters that are seldom typed on purpose.</summary>
    private static readonly string[] Letters =
    [
        "\0", "\u0001", "\u0007", "\u000b", "\u001b", "\u007f", "\u0085", "\u00a0", "\u00ad", "\u200b", "\u200e", "\u202e", "\u2028",
        "\ufeff", "\ufffe", "\uffff", "\ufdd0", "\U0001f600", "e\u0301", "\u9fa0", "：", "｛", "，", "　", "\r", "\r\n", "\t", "\n", " ", "'",
        "\"", "\\", "<", ">", "&", "#", "%", "$", "@", "=", "|", "`", "*", "_", "~", "^", "İ", "ß", "ǆ", "\U000e0001", "\ue000",
    ];

    /// <summary>A mutant of a seed; another seed lends parts.</summary>
    public static string Of(string seed, string other, Grammar grammar, Dice dice)
    {
        var (atoms, lent) = (grammar.Split(seed), grammar.Split(other));
        for (var times = 1 + dice.Below(dice.OneIn(4) ? 12 : 3); times > 0; times--) Change(atoms, lent, grammar, dice);
        return string.Concat(atoms.Take(MostAtoms));
    }

    private static void Change(List<string> atoms, List<string> lent, Grammar grammar, Dice dice)
    {
        if (atoms.Count == 0) atoms.Add("");
        var at = dice.Below(atoms.Count);
        var run = Math.Min(atoms.Count - at, 1 + dice.Below(dice.OneIn(5) ? 40 : 4));
        switch (dice.Below(16))
        {
            case 0 or 1: atoms.RemoveRange(at, run); break;
            case 2: atoms.InsertRange(at, atoms.GetRange(at, run)); break;
            case 3: Repeat(atoms, at, run, dice); break;
            case 4: Move(atoms, at, run, dice); break;
            case 5 or 6: atoms[at] = Word(grammar, dice); break;
            case 7: atoms.Insert(at, Word(grammar, dice)); break;
            case 8 or 9: Take(atoms, at, run, lent, dice); break;
            case 10: Wrap(atoms, at, run, grammar, dice); break;
            case 11: if (dice.OneIn(3)) atoms.RemoveRange(at, atoms.Count - at); break;
            case 12: atoms.Insert(at, dice.Of(Letters)); break;
            case 13: Within(atoms, at, dice.Of(Letters), dice); break;
            case 14: Number(atoms, at, dice); break;
            default: Within(atoms, at, "", dice); break;
        }
    }

    private static string Word(Grammar grammar, Dice dice) => grammar.Words.Count > 0 ? dice.Of(grammar.Words) : dice.Of(Letters);

    private static void Repeat(List<string> atoms, int at, int run, Dice dice)
    {
        var part = atoms.GetRange(at, run);
        var times = dice.OneIn(30) ? 300 : 2 + dice.Below(4);
        for (; times > 0 && atoms.Count < MostAtoms; times--) atoms.InsertRange(at, part);
    }

    private static void Move(List<string> atoms, int at, int run, Dice dice)
    {
        var part = atoms.GetRange(at, run);
        atoms.RemoveRange(at, run);
        atoms.InsertRange(dice.Below(atoms.Count + 1), part);
    }

    private static void Take(List<string> atoms, int at, int run, List<string> lent, Dice dice)
    {
        if (lent.Count == 0) return;
        var from = dice.Below(lent.Count);
        var part = lent.GetRange(from, Math.Min(lent.Count - from, 1 + dice.Below(6)));
        if (dice.OneIn(2)) atoms.RemoveRange(at, run);
        atoms.InsertRange(at, part);
    }

    private static void Wrap(List<string> atoms, int at, int run, Grammar grammar, Dice dice)
    {
        if (grammar.Pairs.Count == 0) return;
        var (open, close) = dice.Of(grammar.Pairs);
        var depth = dice.OneIn(40) ? 3000 : dice.OneIn(4) ? 120 : 1 + dice.Below(3);
        atoms.InsertRange(at + run, Enumerable.Repeat(close, dice.OneIn(6) ? 0 : depth));
        atoms.InsertRange(at, Enumerable.Repeat(open, depth));
    }

    private static void Within(List<string> atoms, int at, string letter, Dice dice)
    {
        var atom = atoms[at];
        if (atom.Length == 0) return;
        var place = dice.Below(atom.Length);
        atoms[at] = atom[..place] + letter + atom[(place + (dice.OneIn(2) ? 1 : 0))..];
    }

    /// <summary>Puts a number in the place of the next one.</summary>
    private static void Number(List<string> atoms, int at, Dice dice)
    {
        var next = atoms.FindIndex(at, a => a.Any(char.IsAsciiDigit));
        atoms[next < 0 ? at : next] = dice.Of(Numbers);
    }
}
