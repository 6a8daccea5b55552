package id.selaras.registry;

import id.selaras.access.Acting;
import id.selaras.access.SignedIn;
import id.selaras.registry.FamilyCard.Member;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the people of a family may ask for, beside what is known of them. */
@Component
class FamilyRights {
    private final Acting acting;
    private final ObjectProvider<SuspendedUse> suspended;

    FamilyRights(Acting acting, ObjectProvider<SuspendedUse> suspended) {
        this.acting = acting;
        this.suspended = suspended;
    }

    List<FamilyRight> of(FamilyCard family) {
        var known = suspended.getIfAvailable();
        var among = known == null
                ? Set.<UUID>of()
                : known.among(family.members().stream().map(Member::id).toList());
        var asks = acting.person().filter(SignedIn::answersForData).isPresent();
        return family.members().stream()
                .map(member -> new FamilyRight(
                        member.name(), asks ? "/hak-data/orang/" + member.id() : null, among.contains(member.id())))
                .filter(right -> right.href() != null || right.suspended())
                .toList();
    }
}
