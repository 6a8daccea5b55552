package id.selaras.correspondence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a signing post.
 *
 * @param title as it stands under letters: "Kepala Dinas Sosial"
 * @param nip of a civil servant
 */
public record Holder(
        UUID id,
        String areaCode,
        SigningPost post,
        UUID account,
        String name,
        String title,
        @Nullable String nip) {}
