package id.selaras.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of programmes and services; those in force today. */
@Component
@Transactional(readOnly = true)
public class Programmes {
    private final ProgrammeStore store;

    Programmes(ProgrammeStore store) {
        this.store = store;
    }

    /** Also one that has ended: a case keeps its name. */
    public Optional<Programme> find(String code) {
        return store.byCode(code);
    }

    public List<Programme> all() {
        return store.inForce();
    }

    public List<Programme> forSector(Sector sector) {
        return store.inForce().stream()
                .filter(programme -> programme.sector() == sector)
                .toList();
    }
}
