package se.verkstall.webb.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.verkstall.tackning.Tackning;
import se.verkstall.tackning.Tackningsrad;

/** What carries out each section of the law. */
@RestController
@RequestMapping(path = "/api/v1/lagrum", produces = APPLICATION_JSON_VALUE)
class LagrumApi {

    private final Tackning tackning;

    LagrumApi(Tackning tackning) {
        this.tackning = tackning;
    }

    /** One row for each section, in the order of the statute. */
    @GetMapping
    List<Tackningsrad> lagrum() {
        return tackning.rader();
    }
}
