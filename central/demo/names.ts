type Some = readonly [string, ...string[]];

const words = (text: string): Some => {
  const [first = '', ...others] = text.trim().split(/\s*,\s*/);
  return [first, ...others];
};

/** Invented, or as rare as we could think of: nobody is meant. */
export const familyNames = words(`
  Aubercelle, Audrovic, Bachelay, Balavoire, Barzellec, Baudrillet, Belgrandier, Ben Souffiane, Bérardot,
  Bertincourt-Lavoie, Bessonnet, Bigouret, Blanchavoine, Boismorel, Bonvallot, Boukhrissi, Bourdelais, Bréchignac,
  Brunelloy, Cadoredec, Caillavoux, Camporelli, Cardevac, Carrefourel, Castagnol, Chanteraine, Charbonnelle,
  Chaumereuil, Clairambeau, Coatmeur, Corbineau-Vasse, Courtepierre, Crespinel, D’Aurelan, D’Estrevel, Daoudallah,
  De La Morinelle, Delaubrac, Desmoulinet, Diallobé, Dorgeval, Dubreuillac, Duchemoy, Écouvelle, Épinard, Escarbelle,
  Etcheverrigoyen, Fauconneret, Ferrandoux, Fleurigny, Fontenelloy, Fournerat, Galendrin, Garrigonel, Gauthreau,
  Girardelle, Gouëzigoux, Grandvallier, Guermantier, Guillerandet, Haddoumi, Hautecloque-Rive, Heurtebisier,
  Jaquemard, Jolivaud, Karamokoba, Kerdraonic, Kervellac, Labastide-Morel, Lachassagnol, Lamirauté, Laplanchette,
  Lavergnolle, Le Bihanic, Le Goarnic, Le Quéméneur, Lecourtillier, Lefranchois, Lemarinel, Lestrangeoy, Loubéjac,
  Maisonnial, Malavergne, Mandrillon, Marcillouet, Marquezal, Mathurinet, Mazerollet, Mécheriaki, Merlingault,
  Montorgueillet, Moreuil-Tissot, N’Diobar, Nadalesco, Nguyen-Lavaud, Noirmoutel, Olivareza, Oudinelle, Pelissandre,
  Perrocheau, Pichonneau, Plantevigne, Poitrenel, Prévostat, Quesnelloy, Quintrec, Rabastoul, Ravaillot, Rebuffel,
  Rochemaure, Rouvreau, Saint-Aldric, Sangarébé, Santarelle, Sauvageoy, Ségalenne, Tamboréro, Tavernelle, Terrisson,
  Thibaudelle, Torcellini, Toullavec, Trévignon, Vaillancel, Valcroze, Vandermeulen-Roy, Verdelhac, Vignolleau,
  Villebrequin, Wassermanier, Yacoubane, Zelmatine`);

export const womensNames = words(`
  Adèle, Agathe, Aïcha, Alix, Amandine, Anaïs, Anne-Sophie, Aurore, Bénédicte, Camille, Capucine, Chloé, Claire,
  Clémence, Danièle, Delphine, Élodie, Émilie, Estelle, Fatoumata, Françoise, Gaëlle, Geneviève, Hélène, Inès,
  Jacqueline, Jeanne, Joëlle, Juliette, Khadija, Laetitia, Léa, Lina, Louise, Lucie, Maëlys, Margaux, Marie-Thérèse,
  Martine, Mélanie, Monique, Nadège, Naïma, Noémie, Océane, Odette, Pauline, Raphaëlle, Rose, Sabrina, Simone, Solène,
  Sylvie, Thi Mai, Valérie, Véronique, Yasmine, Zoé`);

export const mensNames = words(`
  Adrien, Alain, Amadou, Antoine, Arthur, Aurélien, Baptiste, Benoît, Bernard, Bruno, Cédric, Christophe, Clément,
  Damien, Denis, Didier, Émile, Étienne, Fabien, Félix, François, Gérard, Grégoire, Guillaume, Henri, Hervé, Hugo,
  Ibrahim, Jean-Baptiste, Jean-Luc, Jérôme, Joël, Karim, Kévin, Léo, Loïc, Lucas, Malik, Marcel, Mathis, Maxime, Mehdi,
  Michel, Noël, Olivier, Pascal, Quentin, Rachid, Raymond, Rémi, Robert, Samuel, Sébastien, Théo, Thierry, Tristan,
  Vincent, Yann, Yvon`);

export const streets = words(`
  rue des Tilleuls, rue du Lavoir, avenue de la République, rue Jean-Jaurès, place du Marché, impasse des Forges,
  chemin de la Fontaine, rue de l’École, boulevard des Ormes, rue du Moulin-Vieux, allée des Acacias, rue de la Gare,
  route de Vernoy, sentier des Lavandières, rue Louise-Michel, rue du Four-à-Chaux, cours du 8-Mai, rue des Tanneurs,
  quai de la Lie, rue Haute, venelle du Puits, résidence Les Genêts, rue Olympe-de-Gouges, lotissement du Clos`);

export const professions = words(`
  enseignante, enseignant, infirmière, infirmier, agricultrice, agriculteur, retraitée, retraité, étudiante, étudiant,
  aide-soignante, conducteur de car, comptable, menuisier, libraire, éducatrice spécialisée, technicien de maintenance,
  assistante sociale, employée de mairie, cheminot, graphiste, ouvrier agroalimentaire, avocate, musicien,
  demandeuse d’emploi, chercheuse, restaurateur, électricienne, postier, bibliothécaire`);

export const notes = words(`
  Préfère être appelée après 18 h., Peut prêter une camionnette., Disponible le samedi pour les marchés.,
  A proposé sa grange pour les réunions., Ne plus envoyer de papier : lit tout en ligne., Parle le breton et l’anglais.,
  Ancienne élue municipale., Relais pour la résidence universitaire., À rappeler après le congrès.`);
