package id.selaras.practice.load;

import id.selaras.practice.office.FictionalOffice;
import id.selaras.practice.office.Officer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accounts and organisations of the fiction by their ids, and officers as the timeline writes them. */
final class Names {

    private static final String CITIZEN = "Warga";
    private static final String PROGRAM = "Selaras";

    private final Map<String, UUID> accounts;
    private final Map<String, UUID> organisations;
    private final Map<String, String> labels = new HashMap<>();

    Names(FictionalOffice office, Map<String, UUID> accounts, Map<String, UUID> organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
        var offices = new HashMap<String, String>();
        for (var organisation : office.organisations()) {
            offices.put(organisation.code(), organisation.name());
            offices.putIfAbsent(organisation.area(), organisation.name());
        }
        office.officers().forEach(officer -> labels.put(officer.account(), label(officer, offices)));
    }

    /** Name and office; an officer bound to neither organisation nor village is named by the title. */
    private static String label(Officer officer, Map<String, String> offices) {
        var post = officer.posts().getFirst();
        var office = offices.get(post.organisation() == null ? post.area() : post.organisation());
        return officer.name() + ", " + (office == null ? officer.title() : office);
    }

    UUID account(String name) {
        return required(accounts.get(name), name);
    }

    @Nullable
    UUID accountOrNone(@Nullable String name) {
        return name == null ? null : account(name);
    }

    UUID organisation(String code) {
        return required(organisations.get(code), code);
    }

    @Nullable
    UUID organisationOrNone(@Nullable String code) {
        return code == null ? null : organisation(code);
    }

    String label(@Nullable String account, boolean citizen) {
        if (account == null) {
            return citizen ? CITIZEN : PROGRAM;
        }
        return labels.getOrDefault(account, account);
    }

    private static UUID required(@Nullable UUID id, String name) {
        if (id == null) {
            throw new IllegalStateException("The database does not know " + name);
        }
        return id;
    }
}
