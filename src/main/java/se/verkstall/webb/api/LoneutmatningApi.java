package se.verkstall.webb.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.verkstall.loneutmatning.Forbehallsbeloppsraknare;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet;
import se.verkstall.loneutmatning.berakning.Jamkning;

/** The law of wage attachment as a calculator: nothing is stored, nothing is decided. */
@RestController
@RequestMapping(path = "/api/v1", consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
class LoneutmatningApi {

    private final Forbehallsbeloppsraknare raknare;

    LoneutmatningApi(Forbehallsbeloppsraknare raknare) {
        this.raknare = raknare;
    }

    @PostMapping("/forbehallsbelopp")
    ForbehallsbeloppSvar forbehallsbelopp(@RequestBody ForbehallsbeloppBegaran begaran) {
        return Inlasning.forDagen(() -> ForbehallsbeloppSvar.av(raknare.berakna(begaran.underlag())));
    }

    @PostMapping("/forbehallsbelopp/jamkning")
    JamkningSvar jamkning(@RequestBody JamkningBegaran begaran) {
        return JamkningSvar.av(Jamkning.berakna(begaran.underlag()));
    }

    @PostMapping("/loneutmatning/fordelning")
    FordelningSvar fordelning(@RequestBody FordelningBegaran begaran) {
        return Inlasning.forDagen(() -> FordelningSvar.av(FordelningAvInnehallet.fordela(begaran.underlag())));
    }
}
