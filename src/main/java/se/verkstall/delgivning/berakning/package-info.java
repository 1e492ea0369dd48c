/** The rules of service: which act applies, which methods are open, which day it took effect, what proves it. Pure. */
package se.verkstall.delgivning.berakning;
