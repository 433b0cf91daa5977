namespace DiplomaticGraph;

/// <summary>What EDTF adds after a date: <c>?</c>, <c>~</c>, or <c>%</c> for both.</summary>
[Flags]
internal enum DateQualifier : byte
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
}
