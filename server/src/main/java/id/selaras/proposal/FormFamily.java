package id.selaras.proposal;

import id.selaras.casework.Attachment;
import id.selaras.registry.FamilyCard;
import id.selaras.registry.FamilyCard.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom a form is filled in.
 *
 * @param caseId the case it comes from; null on a family's own page
 * @param request of a person who asked to have the own data put right; null where nobody did
 * @param card null when the case is about somebody whom no list knows
 * @param about the person of the case; else the family's head
 * @param name of that person
 * @param papers of the case
 */
record FormFamily(
        @Nullable UUID caseId,
        @Nullable UUID request,
        long areaNo,
        @Nullable FamilyCard card,
        @Nullable UUID dwelling,
        @Nullable UUID about,
        String name,
        List<Attachment> papers,
        LocalDate today) {

    /** Name of the field that says which request it is for. */
    static final String REQUEST = "permintaan";

    FormFamily {
        papers = List.copyOf(papers);
    }

    List<Member> members() {
        return card == null ? List.of() : card.members();
    }

    /** Of the members, who may still die, leave or be corrected: in a family of one it is that one. */
    List<Member> living() {
        return members().stream().filter(Member::living).toList();
    }

    Optional<Member> member(UUID id) {
        return members().stream().filter(member -> member.id().equals(id)).findFirst();
    }

    boolean isKnown() {
        return card != null;
    }

    UUID familyId() {
        if (card == null) {
            throw new IllegalStateException("no list knows this family yet");
        }
        return card.id();
    }

    /** Address of the form and of what it sends. */
    String address() {
        return caseId == null ? "/keluarga/" + familyId() + "/usulan" : "/kasus/" + caseId + "/usulan";
    }

    /** Of the form of one kind. */
    String address(FormKind kind) {
        return address() + "?jenis=" + kind.code() + (request == null ? "" : "&" + REQUEST + "=" + request);
    }

    Origin origin() {
        return request != null ? Origin.ofSubject(request) : caseId == null ? Origin.ofFamily() : Origin.ofCase(caseId);
    }

    @Override
    public String toString() {
        return "FormFamily[" + caseId + "]";
    }
}
