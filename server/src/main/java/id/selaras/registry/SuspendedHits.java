package id.selaras.registry;

import id.selaras.access.Acting;
import id.selaras.access.SignedIn;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Marks in a search's answer whose use is suspended. The desks that answer for people's data find them as always, to serve
 * them; everybody else learns the name and the village, and opens the family's page if the work needs it.
 */
@Component
class SuspendedHits {
    private final Acting acting;
    private final ObjectProvider<SuspendedUse> suspended;

    SuspendedHits(Acting acting, ObjectProvider<SuspendedUse> suspended) {
        this.acting = acting;
        this.suspended = suspended;
    }

    List<PersonHit> marked(List<PersonHit> hits) {
        var known = suspended.getIfAvailable();
        var among = known == null || hits.isEmpty()
                ? Set.<UUID>of()
                : known.among(hits.stream().map(PersonHit::id).toList());
        var needsDetails = acting.person().filter(SignedIn::answersForData).isPresent();
        return hits.stream()
                .map(hit ->
                        !among.contains(hit.id()) ? hit : needsDetails ? hit.withSuspendedUse() : hit.withoutDetails())
                .toList();
    }
}
