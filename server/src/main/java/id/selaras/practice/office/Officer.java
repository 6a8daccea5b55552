package id.selaras.practice.office;

import java.util.List;

/**
 * A fictional officer ({@code petugas}).
 *
 * @param account sign-in name, such as {@code tuti.gunungjati}
 * @param title as printed under the name
 */
public record Officer(String account, String name, String title, List<Post> posts) {

    public boolean handlesRestricted() {
        return posts.stream().anyMatch(Post::handlesRestricted);
    }
}
