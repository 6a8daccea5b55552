package id.selaras.correspondence;

import id.selaras.ui.Texts;

/**
 * What is wrong with the text of a template.
 *
 * @param column counted from one, as the line is
 * @param what unknown, decile or stray
 * @param meant the placeholder somebody may have meant; empty when none is near
 */
public record TextProblem(int line, int column, String what, String written, String meant) {

    public String sentence(Texts texts) {
        var place = texts.get("correspondence.place", line, column);
        var said = texts.get("correspondence.wrong." + what, written);
        return place + " " + said + (meant.isEmpty() ? "" : " " + texts.get("correspondence.wrong.meant", meant));
    }
}
