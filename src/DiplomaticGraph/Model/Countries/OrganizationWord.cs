namespace DiplomaticGraph;

/// <summary>A word or phrase that tells an organization, as texts write it.</summary>
/// <param name="Surface">The letters, case included; never with a leading "the".</param>
/// <param name="Organization">The organization that it tells.</param>
/// <param name="IsBody">An organ that acts for it (Security Council) rather than a name.</param>
/// <param name="Ambiguous">As often something else (Quad, Commonwealth): ask for more context.</param>
internal readonly record struct OrganizationWord(string Surface, OrganizationId Organization, bool IsBody, bool Ambiguous);
