namespace DiplomaticGraph;

/// <summary>Whom a participant stands for when officials give way to their countries.</summary>
internal static class Representation
{
    /// <summary>
    /// Itself for a country or an organization. For an official the country that the claim tells, else the organization, else what all other
    /// claims about the official agree on; <c>default</c> where nothing is told, and for those who act in no office.
    /// </summary>
    public static EntityId Of(Participant participant, Entity entity) => participant.Type switch
    {
        EntityType.Country or EntityType.Organization => participant.Id,
        _ when participant.Capacity != Capacity.InOffice => default,
        _ when !participant.Country.IsDefault => participant.Country,
        _ when participant.Organization != default => participant.Organization,
        _ => entity.Country,
    };
}
