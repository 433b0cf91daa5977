namespace DiplomaticGraph;

/// <summary>Two ends of one event: places of participants in a claim.</summary>
/// <param name="From">The side named first in the relation.</param>
/// <param name="To">The other side.</param>
/// <param name="IsReciprocal">True where it holds both ways.</param>
internal readonly record struct EventLink(int From, int To, bool IsReciprocal);
