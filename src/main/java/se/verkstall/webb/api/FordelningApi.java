package se.verkstall.webb.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.verkstall.fordelning.berakning.FordelningAvMedel;

/** The order of priority as a calculator: nothing is stored, nothing is decided. */
@RestController
@RequestMapping(path = "/api/v1", consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
class FordelningApi {

    @Operation(summary = "Delar det egendom har inbringat: fördelningslängden på öret",
            description = "Kostnader, fordringar med sin förmånsrätt i egendomen och en summa in; ut kommer vad var och en får, vad som avsätts eller innestår, "
                    + "vem ett avsatt belopp tillfaller om fordringen faller bort, och överskottet. Se docs/fordelning.md.")
    @PostMapping("/fordelning")
    MedelsfordelningSvar fordelning(@RequestBody MedelsfordelningBegaran begaran) {
        return Inlasning.forDagen(() -> MedelsfordelningSvar.av(FordelningAvMedel.fordela(begaran.underlag())));
    }
}
