package se.verkstall.delgivning.berakning;

import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Lagrum;

/**
 * Who is told or summoned when the law says that the owner of property is.
 *
 * @param inskrivenAgare to whom registration or lagfart was last granted or sought
 * @param andraAgare others who are known to have acquired or claim the property
 * @param villkorligOverlatare who has transferred it on a condition not yet met, or {@code null}
 * @param konkursforvaltare the bankruptcy administrator if the property belongs to a bankruptcy estate, or {@code null}
 * @param huvudredare who manages a jointly owned ship and can be told for all of its owners, or {@code null}
 */
public record Underrattelsekrets(String inskrivenAgare, List<String> andraAgare, String villkorligOverlatare, String konkursforvaltare,
                                 String huvudredare) {

    public Underrattelsekrets {
        andraAgare = List.copyOf(andraAgare);
    }

    /** Somebody to tell, and the section. */
    public record Mottagare(String namn, String lagrum) {
    }

    /** Everybody to tell, each once, in the order of the statute. */
    @Lagrum({"UF 4:1", "UF 4:2"})
    public List<Mottagare> mottagare() {
        List<Mottagare> alla = new ArrayList<>();
        if (huvudredare != null) {
            lagg(alla, huvudredare, "UF 4:1 st 2");
        } else {
            lagg(alla, inskrivenAgare, "UF 4:1 st 1 men 1");
        }
        andraAgare.forEach(a -> lagg(alla, a, "UF 4:1 st 1 men 2"));
        lagg(alla, villkorligOverlatare, "UF 4:1 st 1 men 3");
        lagg(alla, konkursforvaltare, "UF 4:2");
        return alla;
    }

    private static void lagg(List<Mottagare> alla, String namn, String lagrum) {
        if (namn != null && !namn.isBlank() && alla.stream().noneMatch(m -> m.namn().equals(namn))) {
            alla.add(new Mottagare(namn, lagrum));
        }
    }
}
