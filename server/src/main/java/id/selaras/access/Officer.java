package id.selaras.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An officer's account as administrators see it (petugas). */
public record Officer(UUID id, String name, String fullName, OfficerState state, List<OfficerPost> posts) {

    public Officer {
        posts = List.copyOf(posts);
    }

    public List<OfficerPost> postsOn(LocalDate day) {
        return posts.stream().filter(post -> post.holdsOn(day)).toList();
    }
}
