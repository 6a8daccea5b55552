package id.selaras.casework;

import id.selaras.casework.Matter.Content;
import id.selaras.directory.Sector;
import java.util.Locale;

/**
 * The matters citizens bring most often, one press at the window; kind, content and sector follow from it.
 *
 * <p>Composed from the volumes and examples in the domain notes §1.1 and §6.
 */
public enum Topic {
    HEALTH_COVER(Content.PARTICIPATION, Sector.HEALTH),
    CASH_OR_FOOD(Content.PARTICIPATION, Sector.SOCIAL_ECONOMY),
    NOT_LISTED(Content.DATA_CORRECTION, Sector.SOCIAL_ECONOMY),
    IDENTITY_PAPERS(Content.NON_PROGRAMME, Sector.CIVIL_REGISTRATION),
    HOUSE(Content.NEED, Sector.HOUSING),
    SCHOOL(Content.NEED, Sector.EDUCATION),
    ELECTRICITY(Content.PARTICIPATION, Sector.ENERGY),
    FERTILISER(Content.PARTICIPATION, Sector.AGRICULTURE),
    LIVELIHOOD(Content.NEED, Sector.SOCIAL_ECONOMY),
    NEGLECT(Content.PROTECTION, Sector.OTHER),
    VIOLENCE(Content.PROTECTION, Sector.OTHER),
    EXTORTION(Content.NON_PROGRAMME, Sector.OTHER),
    SERVICE(Content.NON_PROGRAMME, Sector.OTHER),
    OTHER(Content.NON_PROGRAMME, Sector.OTHER);

    private final Content content;
    private final Sector sector;

    Topic(Content content, Sector sector) {
        this.content = content;
        this.sector = sector;
    }

    public Content content() {
        return content;
    }

    public Sector sector() {
        return sector;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Violence is restricted from the first word on, whoever records it. */
    public boolean isRestricted() {
        return this == VIOLENCE;
    }

    /** A matter about officers or the village government never passes through them. */
    public boolean bypassesVillage() {
        return this == EXTORTION;
    }
}
