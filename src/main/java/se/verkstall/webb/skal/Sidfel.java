package se.verkstall.webb.skal;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import se.verkstall.delgivning.DelgivningSaknasException;
import se.verkstall.handling.HandlingSaknasException;
import se.verkstall.mal.MalSaknasException;
import se.verkstall.processmotor.UppgiftSaknasException;
import se.verkstall.processmotor.UppgiftUpptagenException;
import se.verkstall.utskick.UtskickSaknasException;

/** What went wrong on a page, as a page that says what to do. */
@ControllerAdvice(annotations = Controller.class)
class Sidfel {

    @ExceptionHandler({MalSaknasException.class, HandlingSaknasException.class, DelgivningSaknasException.class, UtskickSaknasException.class})
    ModelAndView saknas(RuntimeException fel) {
        return sida("error/404", HttpStatus.NOT_FOUND, fel);
    }

    @ExceptionHandler(UppgiftSaknasException.class)
    ModelAndView saknas(UppgiftSaknasException fel) {
        return sida("handlaggare/uppgift-borta", HttpStatus.NOT_FOUND, fel);
    }

    @ExceptionHandler(UppgiftUpptagenException.class)
    ModelAndView upptagen(UppgiftUpptagenException fel) {
        return sida("handlaggare/uppgift-borta", HttpStatus.CONFLICT, fel);
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ModelAndView olasligt(MethodArgumentTypeMismatchException fel) {
        return sida("error/400", HttpStatus.BAD_REQUEST, null);
    }

    private static ModelAndView sida(String mall, HttpStatus status, RuntimeException fel) {
        ModelAndView sida = new ModelAndView(mall, status);
        sida.addObject("felmeddelande", fel == null ? null : fel.getMessage());
        return sida;
    }
}
