package id.selaras.correspondence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A post that initials or signs letters (jabatan penanda tangan), held by an account. */
public enum SigningPost {
    /** Koordinator Puskesos. */
    COORDINATOR(true),
    /** Kepala desa, lurah. */
    VILLAGE_HEAD(true),
    /** Manajer SLRT. */
    MANAGER(false),
    /** Kepala bidang (Kabid). */
    DIVISION_HEAD(false),
    /** Kepala dinas (Kadis). */
    AGENCY_HEAD(false);

    private final boolean ofVillage;

    SigningPost(boolean ofVillage) {
        this.ofVillage = ofVillage;
    }

    public boolean isOfVillage() {
        return ofVillage;
    }

    public String key() {
        return "correspondence.post." + name().toLowerCase(Locale.ROOT);
    }

    static List<SigningPost> list(String codes) {
        return codes.isEmpty()
                ? List.of()
                : Arrays.stream(codes.split(",")).map(SigningPost::valueOf).toList();
    }

    static String codes(List<SigningPost> posts) {
        return posts.stream().map(SigningPost::name).collect(Collectors.joining(","));
    }
}
