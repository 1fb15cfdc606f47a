/**
 * Given names and what their bearers are called. A line has full forms, those of other languages too, then after the
 * colon short ones; each short one is of each full one. Full forms joined by a slash are one name spelt in several ways.
 * A name may be on several lines.
 */
export const NICKNAMES = `
Abigail : Abby Gail
Adam : Ad Adaś
Adrian Adriano Adrien : Ade Adi
Agnes Agnieszka Agnès Inês Inés : Aga Aggie Nes
Albert Alberto Albrecht : Al Bert Bertie Beto
Aleksandra Alexandra Alessandra Oleksandra : Alex Sasha Sandra Alexa Ola Lexi Xandra
Alexander/Aleksander/Alejandro/Alessandro/Alexandre/Aleksandr/Oleksandr/Alexandros : Alex Alec Al Sasha Sascha Xander Sandy Sandro Sacha Lex Ale Olek Alekos
Alexei/Aleksey Oleksii : Alyosha Lyosha Lesha Aleks
Alfred Alfredo : Alf Fred Alfie Fredo
Alice Alicia Alicja : Ali Ala Allie
Alison/Allison : Ali Allie
Amanda : Mandy
Amelia Amélie : Amy Millie Mel
Anastasia/Anastasiya : Nastya Stacy Asya Tasha
Andrew Andreas André/Andrea Andrés Andrzej Andrei Andriy Anders András : Andy Drew Andi Andriyko Bandi
Angela Ángela : Angie Ange
Angelica Angelika : Angie
Anna/Anne/Ann/Ana : Ania Anya Annie Nan Anka Anja Anita Anouk Annika
Hannah/Hanna : Hania Hanni Nanna
Annabel/Annabelle Isabella/Isabel/Isabelle/Izabela : Bella Belle Izzy Bel Isa Iza
Anthony Antonio Antoine Anton António Antônio Antoni : Tony Ant Toni Toño Antek Tó
Archibald : Archie
Arnold Arnaldo : Arnie
Arthur Arturo Artur : Art Artie
Athanasios : Thanos Sakis
Augustus Augustin Agustín Augusto : Gus Gusti
Barbara Bárbara : Barb Babs Basia Barbie
Bartholomew Bartłomiej Bartosz : Bart Bartek
Beatrice Beatriz Beatrix Beata : Bea Trixie Bia
Benedict Benedikt Benedetto : Ben Bene
Benjamin Benjamín Benjámin Beniamin : Ben Benny Benji Beni
Bernard Bernhard Bernardo : Bernie Bern Bernd
Bohdan Bogdan : Bodya Bogdanek
Bradley Bradford : Brad
Bridget Brigitte Brigitta : Biddy Bridie Gitte
Calvin : Cal
Cameron : Cam
Carl/Karl Karel Karol : Kalle Karli Charly
Carlo Carlos : Carlito Charlie Carlinhos Beto
Charles : Charlie Chuck Chas Charly Chaz
Carolyn Caroline Carol/Karolina Carolina : Carrie Caro Lina Karo Karola
Cassandra : Cass Cassie
Catherine/Katherine/Kathryn Kathleen Kaitlyn : Cathy Kathy Kate Katie Kat Kitty Cat Kay Trina
Catarina Caterina Catalina : Cata Rina Cat Kika
Ekaterina/Yekaterina/Kateryna Katerina Kateřina : Katya Katja Katia Káťa Kate Katka
Katharina Katalin : Kathi Kati Käthe Katja Kathrin Trine
Katarzyna : Kasia Kaśka Kate
Cecilia Cecília Cécile : Cece Celia Cissy
Charlotte Carlotta Carlota : Lottie Charlie Lotte Lotta
Chiara Clara Klara : Claire Clarita
Christine/Christina/Cristina Krystyna/Kristina Christiane : Chris Tina Chrissy Kris Cris Krysia Kirsten
Christian/Cristian/Krystian : Chris Kris Cris
Christopher/Christoph Krzysztof Cristóvão Cristóbal Christophe Kristof : Chris Kit Topher Krzysiek Stoffel Kris
Clifford Clifton : Cliff
Constance Constanze Konstanze : Connie
Constantine Konstantin Konstantinos Constantin Kostiantyn Konstanty : Kostya Kostas Dinos Costa Costin Stan
Cynthia : Cindy
Daniel Daniele Danilo Daniil : Dan Danny Dani Danya
Danielle/Daniela/Daniella : Dani Dany Danka
David Davide Dawid : Dave Davy Davie Vid Dudu
Deborah/Debra Débora : Deb Debbie Debs
Denise : Dee Niecy
Dennis/Denis/Denys : Den Denny
Dmitri/Dmitry/Dmytro Dimitri Dimitrios : Dima Mitya Dimitris Mitja Mimis
Dominic Dominik Dominique Domingo : Dom Nick Domi Mingo
Donald : Don Donnie
Dorothy Dorothea Dorota Dorothée : Dot Dottie Dolly Dora Thea Dori Dorotka
Douglas : Doug Dougie
Edmund Edmond : Ed Eddie Ned Ted
Edward Eduardo Edoardo Édouard Eduard Edgar : Ed Eddie Ted Ned Edu Teddy Lalo Dado Duda Edek
Edwin : Ed Eddie
Eleanor Eleonora Eleonore Leonor Eléonore : Ellie Nell Nora Elle Leonie Lea
Elizabeth/Elisabeth : Liz Lizzie Beth Betty Betsy Eliza Lisa Libby Bess Elspeth Elsie Liza Elsa Else Lise Bettina Betti Sisi Lis
Elżbieta : Ela Elka Bietka
Elisabetta Erzsébet Alžběta : Betta Lisa Eli Erzsi Běta
Yelizaveta : Liza Lisa
Emily/Emilie Emilia Émilie Emma : Em Millie Emmy Milly Emi
Emmanuel/Emanuel Emanuele Manuel : Manny Manu Manolo Manni
Enrique Enrico Henrique : Kike Rico Quique Rick Henry
Harold Harrison : Harry Hal
Heinrich Hendrik Henrik Henryk Henri : Heiner Heinz Heini Hinnerk Rik Henk Heniek Harri Henry Harry
Henry : Harry Hank Hal
Ernest Ernesto Ernst : Ernie
Eugene Eugenio Eugen Yevgeny/Evgeny Yevhen Eugeniusz : Gene Zhenya Genek Gena
Eva Ewa Eve : Evie Evi Ewka
Evangelos : Vangelis
Fatima Fátima Fatma : Fati
Ferdinand Fernando Fernand : Nando Ferdi Nano
Filip/Philip/Philipp/Phillip Felipe Filippo Philippe : Phil Pip Flip Fil Pippo Pippa
Florence Florentine : Flo Florrie Flossie
Florian : Flo Flori
Frances Francesca Francisca Franziska Franciszka Françoise : Fran Frankie Franzi Chica Sissy Fanny Cesca Frannie
Ferenc František : Feri Fran Franta Ferkó
Francis Franklin : Frank Frankie Fran
Francisco Francesco : Paco Pancho Chico Kiko Quico Cesco Fran Frank Curro
Franz Franciszek François : Frank Franzl Franek
Frederick/Frederik/Friedrich Federico Fryderyk Fredrik Frédéric Frederico : Fritz Fred Freddie Freddy Rick Rico Fede Fritzi
Friederike Frederica : Rike Frieda Fred Freddie Friedel
Gabriel Gabriele : Gabe Gabi Gab
Gabriella/Gabriela Gabrielle : Gaby Gabi Gabby Ella Brielle
George/Georg : Georgie Schorsch Jörg
Giorgio Jorge Georges Jordi : Jorgito Giò George
Georgios Georgi : Giorgos Yorgos George
Jerzy György : Jurek Gyuri
Yuri/Yury/Yuriy : Yura
Gerald Gerard Gerhard Gérard Gerardo : Jerry Gerry Gerd Gert Ger
Gillian/Jillian Giulia/Julia/Julie Juliana Julianna Juliane : Gill Jill Jules Jule Julka Juli Ju Giuli
Giovanni : Gianni Nino Nanni Vanni
Ioannis/Yannis : Giannis Jannis Yanni
Ivan : Vanya Wania Ivo
Jan : Jaś Janek Honza Jasiek
János : Jani Jancsi
Jean : Jeannot
João : Joãozinho Joca Johnny
Johannes/Johann/Johan : Hans Jan Hansi Hannes Jannis Jens Jo Jonas
John : Jack Johnny Jon Jackie
Juan : Juanito Juancho Johnny
Seán/Sean/Shane/Shaun/Shawn : Seanie
Giuseppe : Beppe Peppe Peppino Pino Joe
José : Pepe Zé Chepe Pepito Joe Zeca
Joseph/Josef/Józef/Jozef : Joe Joey Sepp Jupp Josy Józek Jef
Diego Thiago/Tiago Santiago Iago : Santi Titi
James : Jim Jimmy Jamie Jem Jimbo
Jacob/Jakob/Jakub Jacques Giacomo Jacopo Jacobo Jaap : Jake Kuba Koby Cobus Jack Jay Jacky
Grace Graça Grazia Gracja : Gracie
Gregory Gregor Grzegorz Gregorio Grégoire Grigori Hryhoriy Gregorios : Greg Grzesiek Grisha Goyo Grigoris Gregg
Guglielmo Guilherme Guillermo Guillaume : Gui Memo Guille Will Bill Guga
Wilhelm Willem Vilém Vilmos : Willi Willy Wim Pim Will
William : Bill Will Billy Willy Liam Willie Wills
Gwendolyn : Gwen Gwennie
Harriet Henrietta Henriette Enrica : Hattie Etta Jette Henny Harri
Helen/Helena/Elena Elene Hélène Ellen Olena Yelena Eleni Ilona Helene : Nell Lena Lenka Nellie Ela Alyona Lenny Leni Ella
Herbert Heribert : Herb Herbie Bert
Howard : Howie
Hubert Huberto : Bert Hugh Hub
Hugh Hugo : Hughie Huey
Humphrey : Humph
Ibrahim Abraham Avraham Abram : Abe Bram Ibo Ham Avi
Ignacio Ignatius Ignacy Inácio Ignazio : Nacho Iggy Ignaś Nacio
Irene Irina Iryna Irena : Ira Rena Irka Renie
Isaac Isaak Yitzhak Itzhak : Ike Zac Itzik
Israel : Izzy Srul
Jacqueline : Jackie Jacqui
Jane Jana Janina Janet Jean : Jan Janie Jenny Jannie Jaśka
Joanna/Joana/Johanna/Giovanna Joan Juana Ioana : Jo Asia Joanie Hanna Vanna Hanne Juanita Joasia Nanna
Jeanne Zhanna : Jeannette Janna
Jasmine Yasmin Yasmine Yasemin : Jas Jazz Mina
Jeffrey/Geoffrey Gottfried Jeffery : Jeff Geoff Friedel
Jennifer Guinevere : Jen Jenny Jenn Jenna
Jeremy Jeremiah Jérémie Jeremias : Jerry Jem Jez Jere
Jessica : Jess Jessie
Joaquim Joaquín Joachim : Quim Jochen Achim Quino Kim
Jonathan/Jonatan/Jonathon : Jon Jonny Nathan Johnny Yoni
Jordan : Jordy
Joshua Josué : Josh
Josephine Josefine Josefa Giuseppina Józefina : Jo Josie Pepa Fina Josi Peppa Giusi
Judith Judyta Judit : Judy Jude Jutka
Jürgen Jörg : Jogi
Julian Julio Giulio Jules Julius Julien : Jule
Karen Karin Karina : Kari Kaz
Kenneth : Ken Kenny
Kimberly/Kimberley : Kim Kimmy
Kinga Kunigunde : Kinia Kini
Laura Lauren Laurence Laure Loretta : Laurie Lori Lolly
Lawrence/Laurence Lorenzo Laurent Lorenz Lourenço Wawrzyniec : Lars Larry Lawrie Lenz Renzo Loren Lasse
Leonard Leonardo Leonhard Lénárd Leonid Leonidas : Len Lenny Leo Lyonya Leon Nardo
Lillian Liliana Lilian : Lily Lil Lilly
Linda Rosalinda Belinda Melinda : Lin Lindy
Louis/Luis Ludwig Luigi Lewis Luís Ludwik Lodewijk Lajos Luiz Ludovico : Lou Lutz Lew Gigi Lulu Lucho Wiggerl Ludek
Louise/Luise/Luisa Luísa Ludovica Ludwika Lovisa : Lou Lulu Lu Lulú Isa
Lucas/Lukas/Łukasz/Lukáš Luca Loukas Lucian Luciano : Luke Luc Lucho Luka Lucek
Lucy Lucia Lucía Lucie Łucja : Lu Luce Lulu Luzie
Madeleine/Madeline Magdalena Magdalene Maddalena : Maddie Lena Magda Maggie Magdi Madi Leni
Małgorzata Margaret Margarete/Margarita Margherita Margarida Marguerite Margit Margot : Gosia Maggie Meg Peggy Marge Greta Rita Gretel Grete Margo Madge Małgosia Guida Grethe Marga Gitta Mags
Marcus Mark Markus Marco Marc Marek Marcos Marko Marcin Marcel Marcelo Marcello : Marky Marcinek Maruś
Maria/Marie/María/Mariya/Mary/Marija : Mia Masha Molly Polly Mimi Mitzi Marysia Maruja Ria Maja Mizzi Mairi Mari
Miriam/Mariam/Maryam/Mirjam : Mimi Miri
Mariana Marianna Marianne Mary-Ann : Mari Nana Janne
Martha Marta : Marty Martusia Mattie
Martin Martín Martino Marcin : Marty Tino Marti
Matthew Matthias Mateusz Matteo Mateo Mathieu Matheus Mateus Matías Matthäus Matěj : Matt Matty Hias Matze Theo Teo Mati Mats Mathis
Maurice Mauricio Maurizio Moritz Maurício Maurycy : Mo Mauri Momo Maury
Maximilian Maximiliano Maxim Maxime Maksym Maksim Massimiliano Massimo Maxwell : Max Maxi Maks Maxie
Mechthild/Mathilde/Matilda Matilde : Tilly Tilda Mattie Hilde
Megan : Meg Megs
Melanie Melania Melissa : Mel Mellie Missy Lissa
Michael Miguel Michał Mikhail Michel Michele Mikael Mykhailo/Mykhaylo Mihály Michaël Mikołaj : Mike Mick Mickey Mikey Misha Micha Mischa Michi Mikkel Michalis Miki Misza Mischka Mihai
Michaela Michelle Michele Micaela Michalina Mihaela : Shelly Micki Micha Misia Chelle Ela
Mildred : Millie
Mitchell : Mitch
Mohammed/Muhammad/Mohammad/Mohamed Mehmet Muhammed : Mo Moh Memo Hamada
Mónica Monica/Monika Monique : Moni Nika Mo
Nadezhda Nadia Nadine : Nadya Nad
Nancy Anne : Nan Nance
Nandini : Nandi Nandu
Natalia/Natalie/Nathalie/Natalya/Nataliia Natália : Nat Natasha Talia Natalka Tasha Nati Tali
Nathaniel Nathan : Nate Nat Nathan
Nicholas/Nicolas/Nicolás/Nicolau Nicola Niccolò : Nick Nicky Nico Niko Nic Colin
Nikolai/Nikolay Mykola : Kolya Nick Nik
Nikolaus Niklas Nikola Nikolaos : Klaus Niko Claus Nikos Nils Klas Nick Niki
Mikołaj Miklós : Miki Mikuś
Nicole Nicola Nicoletta : Nikki Nicky Nic Nico Coco
Norman Norbert : Norm Nobby Bert
Oleg Oleh : Olezhka
Olga Olha : Olya Ola Olli
Oliver Olivier Oliviero Olivério : Ollie Oli Noll
Olivia Olívia Oliwia : Liv Livvie Olive Livi Via
Oscar/Oskar Óscar : Ossi Ozzy
Pamela : Pam Pammy
Patricia Patrícia Patrycja Patrizia : Pat Patty Trish Tricia Patsy Pati Tish
Patrick Patricio Patryk Patrik Patrice Patrizio Pádraig : Pat Paddy
Paul Paulo Pablo Paolo Pavel Paweł Pavlo Pál Pol : Pauly Pasha Paulchen Pawełek Pali
Paula Pauline Paulina Paola Polina : Polly Paulinka Polya
Penelope Pinelopi : Penny Nell Popi
Peter Pieter Peder : Pete Piet Pit Petey Per
Pedro Pierre Pietro : Pedrinho Pierrot Piero Pete Perico
Petr Petro Péter Pyotr Petros : Petya Peti Péťa Pete
Piotr : Piotrek Piotruś Peter
Philippa Filipa Filippa : Pippa Pip Pippi
Priya Priyanka : Pri Piya
Prudence : Pru Prue
Rachel Raquel Rachele Rahel : Rae Rach Quel Ray
Rafael/Raphael Raffaele Rafał Raffael : Rafa Raf Raffi Rafi Rafałek
Raymond Raimund Ramón Raimondo Raimundo : Ray Ramon Mundo Rai
Rebecca/Rebekka/Rebeca/Rebekah : Becky Becca Beck Bex Reba
Reginald Reinhold Reynaldo Reinaldo Rinaldo : Reg Reggie Rey Naldo
Renate Renata Renée : Reni Nata Nate Renia
Ricardo Richard Riccardo Ryszard Rikard Richárd : Rick Dick Rich Richie Ricky Rico Cardo Rysiek Rikki
Robert Roberto Rupert Ruprecht Robrecht : Bob Rob Bobby Robbie Bert Robin Bobbie Beto Robi Berto Robo Rupi
Roberta Robertina : Bobbie Robbie Berta
Roderick : Rod Roddy Rick
Rodrigo Rodrigue : Rod Rodri Digo
Rodney : Rod
Roger Rogério Rogelio Rüdiger Ruggero : Rodge Rog Rudi
Roman Romain Romano Román : Roma Romek Romi
Ronald Reynold Ronaldo Rónán : Ron Ronnie Ronny Naldo
Rosemary Rosemarie Rosa Rose Rosalie Rosario Rosalind : Rosie Rosi Romy Ros Roz Charo Rosita
Roxana Roxanne Roksana : Roxy Roxie
Rudolf/Rudolph Rodolfo Rodolphe : Rudi Rudy Rolf Dolf Fito
Russell : Russ Rusty
Salvatore Salvador : Sal Toto Salva Chava Turi Dodo
Samantha : Sam Sammy Mantha
Samuel Samuele : Sam Sammy Samu
Sandra Alessandra Cassandra : Sandy Sandi
Sarah/Sara Zara : Sally Sadie Sari Saz
Sebastian Sebastián Sébastien Sebastiano Sebastião : Seb Bastian Basti Bastien Wastl Sebas Tião Bas
Sergei/Sergey/Serhiy Sergio Sérgio Serge Serhii : Seryozha Seriozha Seryoga Checho Serj
Sigismund Sigmund Zygmunt : Sig Siggi Ziggy Zyga
Siegfried Sigurd Siegbert : Siggi Sigi
Simon Simão Simone Szymon Simón Shimon : Si Sime Szymek
Sofia/Sophia/Sophie/Zofia Sofie Sofía Zsófia Sofiya : Sonya Sonia Soph Zosia Fia Sofi Zsófi Sophy Fifi
Solomon Salomon : Sol Sal Shlomo Solly
Spencer : Spence
Stanisław Stanislav Stanley Stanislaus Estanislao : Stan Staszek Stas Slava Standa Staś
Stephen/Steven : Steve Stevie Steff
Stefan/Stephan/Štěpán Stefano Szczepan Stepan Stéphane Stefanos : Steff Stepa Stefek Steve Fano
Esteban Estevão Étienne István : Tebi Pista Steve
Stephanie/Stefanie Stefania Estefanía Stéphanie : Steph Steffi Stevie Fanny Stefa Fany
Susan/Suzanne Zuzanna Susanne/Susanna Susana Zuzana Zsuzsanna Suzana : Sue Susie Suzie Zuza Sanna Susi Zsuzsa Zuzia Sanne Sukie Susa
Svetlana/Svitlana : Sveta Lana
Sylvester Silvester Sylwester : Sly Vester Silvio
Sylvia/Silvia Sílvia Sylwia Sylvie : Syl Silvi Sylwunia
Tadeusz Thaddeus Tadeáš Thaddäus Tadeo : Tad Tadek Thad
Tatiana/Tatjana Tetiana Tatyana : Tanya Tania Tanja Tata
Theodore/Theodor Teodor Teodoro Fyodor Fedor Fedir Theodoros Tivadar : Ted Teddy Theo Teo Fedya Thodoris Fjodor
Theresa/Teresa/Therese Thérèse Tereza Terezia : Terry Tess Tessa Tracy Tere Resi Terka Teresita
Terence/Terrence Terenzio : Terry Tel
Thomas Tomasz Tomás Tommaso Tomáš Tamás Tomé Thomás : Tom Tommy Tomek Tomi Massimo Thom Tommi
Timothy Timotheus Timoteo Timothée Tymoteusz Tymofiy : Tim Timmy Timo Tymek
Tobias Tobiasz Tobías : Toby Tobi
Urban Urbain : Urbs
Ursula Urszula Úrsula : Uschi Ula Ulla Ursel Orsi
Ulrich Ulrik Udalrich : Uli Ulli Ulf
Ulrike Ulrika : Uli Ulli Rike
Valentina/Valentyna : Valya Val Tina Vale
Valentin Valentino Valentín Valentyn Walenty : Val Valya Tino Valik
Valerie Valeria Valéria Waleria Valeriya Valérie : Val Lera Vale
Vasily Vasilii Basil Vasyl Vasilis Vasileios Bazyli : Vasya Baz Billy
Veronica/Veronika/Weronika Verónica Véronique : Ronnie Vera Roni Vroni Nika Vero Wera
Victor/Viktor/Wiktor Vítor Vittorio Víctor : Vic Vitya Vik Wito Vitinho
Victoria/Viktoria/Wiktoria Vittoria Vitória Viktoriya : Vicky Tori Vic Vika Wika Vicki Toria Viki
Vincent Vicente Vincenzo Vinzenz Vinícius Wincenty Vincenz : Vin Vince Vinny Enzo Zenz Vini Cenzo
Virginia Virgínia Virginie : Ginny Gini Ginger
Vladimir Volodymyr Włodzimierz Waldemar Vladimír Wladimir : Vlad Volodya Vova Włodek Vladi Waldi
Vladislav Władysław Ladislav Ladislaus László Vladyslav Ladislao : Vlad Slava Władek Laci Láďa Vladik
Vyacheslav/Viacheslav Wacław Václav Wenceslas Wenzel : Slava Vašek Wacek
Walter/Walther Gualtiero Gauthier : Walt Wally Wolli Gualti
Wilhelmina Wilhelmine Guillermina Vilhelmina : Mina Minnie Wilma Billie Helma Minna
Winifred : Winnie Freddie
Winston Winfried : Win Winnie
Wojciech Vojtěch Adalbert Béla : Wojtek Adi Vojta Wojtuś
Wolfgang : Wolf Wolfi
Yaroslav Jarosław Jaroslav : Jarek Slava Yarik Jarda
Zachary Zacharias Zechariah Zacarías : Zach Zack Zac Zak
Zbigniew Zbyněk : Zbyszek Zbyněk Zibi
Александр Олександр : Саша Шура Сашко Олесь Алекс
Александра Олександра : Саша Шура Леся
Алексей Олексій : Алёша Лёша Олекса
Анастасия Анастасія : Настя Ася
Андрей Андрій : Андрюша Андрійко
Анна Ганна : Аня Нюра Ганнуся
Борис : Боря
Владимир Володимир : Вова Володя Влад
Вячеслав Ярослав Мстислав В’ячеслав : Слава Ярик
Дарья Дарія Дарина : Даша Дарка
Дмитрий Дмитро : Дима Митя Діма
Евгений Евгения Євген : Женя Женька
Екатерина Катерина : Катя Катюша
Елена Олена : Лена Алёна Леся
Елизавета Єлизавета : Лиза Ліза
Иван Іван : Ваня Івась
Ирина Ірина : Ира Іра
Константин Костянтин : Костя
Любовь Любов : Люба
Людмила : Люда Мила
Мария Марія : Маша Маруся Марійка
Михаил Михайло : Миша Мишко
Надежда Надія : Надя
Наталья Наталия Наталія : Наташа Ната
Николай Микола : Коля Миколка
Ольга : Оля
Павел Павло : Паша Павлик
Пётр Петро : Петя Петрик
Сергей Сергій : Серёжа Сергійко
Светлана Світлана : Света Світлана
Татьяна Тетяна : Таня
Фёдор Федір : Федя
Юлия Юлія : Юля
Юрий Юрій : Юра
`;
