package id.selaras.ui;

import java.util.Map;

/** Addresses of styles and scripts by their short name, "office.css"; the names carry a hash of the content. */
public record Assets(Map<String, String> hrefs) {

    public Assets {
        hrefs = Map.copyOf(hrefs);
    }

    public String href(String name) {
        var href = hrefs.get(name);
        if (href == null) {
            throw new IllegalArgumentException("no such asset: " + name + "; was web/ built?");
        }
        return href;
    }
}
