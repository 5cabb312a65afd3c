using System.Text;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Fuzz.Mutants;

namespace ReportGen.Fuzz;

/// <summary>A reader of the program, with what it is fed.</summary>
internal abstract class Target(string name) : IDisposable
{
    public string Name => name;

    /// <summary>How many mutants of it a short run takes: fewer where one takes long.</summary>
    public virtual int Few => 400;

    /// <summary>The next input.</summary>
    public abstract byte[] Mutant(Dice dice);

    /// <summary>Reads an input as the program does; findings go to the bag, and nothing may be thrown.</summary>
    public abstract void Read(byte[] input, DiagnosticBag said);

    public virtual void Dispose()
    {
    }
}

/// <summary>A reader of text in a language.</summary>
internal abstract class TextTarget(string name, Grammar grammar, IReadOnlyList<string> seeds) : Target(name)
{
    public override byte[] Mutant(Dice dice) =>
        Encoding.UTF8.GetBytes(Mutation.Of(dice.Of(seeds), dice.Of(seeds), grammar, dice));

    public override void Read(byte[] input, DiagnosticBag said) => Read(Encoding.UTF8.GetString(input), said);

    protected abstract void Read(string text, DiagnosticBag said);
}
