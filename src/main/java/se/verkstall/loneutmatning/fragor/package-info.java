/** The questions that come up in an attachment that runs: raised, put to those concerned, decided, and carried out (UB 7:8 a–7:11, 7:17, 7:22, 4:29; UF 7:8). */

package se.verkstall.loneutmatning.fragor;
