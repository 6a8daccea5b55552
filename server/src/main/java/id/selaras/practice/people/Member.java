package id.selaras.practice.people;

import java.util.List;
import java.util.Set;

/** A person in a family, with what is known of the person. */
public record Member(
        Relation relation,
        MaritalStatus maritalStatus,
        Person person,
        Livelihood livelihood,
        Health health,
        List<Participation> participations,
        Set<Defect> defects) {

    /** Whether the person has an active, or else an ended, place in the programme. */
    public boolean takesPart(String programme, boolean active) {
        return participations.stream().anyMatch(p -> p.programme().equals(programme) && p.active() == active);
    }
}
