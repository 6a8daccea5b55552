package id.selaras.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How old the people of a list are, in one look-up. A list shows no more of a person than name, age and place. */
@Component
public class Ages {
    private final PersonStore persons;
    private final Clock clock;

    Ages(PersonStore persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    /** Full years today, of those people whom the reader may see and whose birth is known. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> of(Collection<UUID> people) {
        var ages = new HashMap<UUID, Integer>();
        if (people.isEmpty()) {
            return ages;
        }
        var today = LocalDate.now(clock);
        for (var person : persons.rows(people)) {
            var age = person.age(today);
            if (age != null) {
                ages.put(person.id(), age);
            }
        }
        return ages;
    }
}
