namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>What makes an accepted file no snapshot.</summary>
public enum DamageKind
{
    /// <summary>The marks of a merge.</summary>
    Conflict,
    /// <summary>A row of more or fewer cells than the head has names.</summary>
    Width,
    /// <summary>A head that no snapshot of its kind has.</summary>
    Head,
    /// <summary>A row of data that stands twice.</summary>
    Twice,
    /// <summary>Bytes that are no text.</summary>
    Bytes,
}
