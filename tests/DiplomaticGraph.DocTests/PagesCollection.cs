namespace DiplomaticGraph.DocTests;

/// <summary>Tests that build projects or change the current folder: one at a time.</summary>
[CollectionDefinition("pages", DisableParallelization = true)]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1711", Justification = "A test collection, in xunit's words.")]
public class PagesCollection;
