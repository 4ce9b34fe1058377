import type { IconName } from '#shared/domain/tracts/drawing/icon-names.ts';

/** Elements of an icon in a square of 24, as Tabler draws them: strokes 2 wide with round ends, or filled. */
export type IconShapes = {
  readonly filled: boolean;
  readonly shapes: readonly IconShape[];
};

export type IconShape = readonly [tag: string, attributes: Readonly<Record<string, string>>];

const files = import.meta.glob<readonly IconShape[]>(
  '../../../../../node_modules/@tabler/icons-react/dist/esm/icons/{IconPhone,IconMail,IconMailbox,IconWorld,IconLink,IconMapPin,IconMapPinFilled,IconHome,IconQrcode,IconMessageCircle,IconMessages,IconBrandFacebook,IconBrandInstagram,IconBrandX,IconBrandYoutube,IconBrandTelegram,IconBrandWhatsapp,IconBrandMastodon,IconBrandBluesky,IconBrandTiktok,IconCalendarEvent,IconClock,IconSpeakerphone,IconMicrophone,IconConfetti,IconMusic,IconCoffee,IconBread,IconToolsKitchen2,IconCamera,IconVideo,IconBell,IconCar,IconBus,IconTrain,IconBike,IconWalk,IconDisabled,IconEar,IconSchool,IconBook,IconStethoscope,IconBuildingHospital,IconAmbulance,IconBuilding,IconBuildingCommunity,IconBuildingFactory2,IconBuildingStore,IconBuildingBank,IconBriefcase,IconTools,IconCurrencyEuro,IconPigMoney,IconReceipt,IconShoppingCart,IconBasket,IconPercentage,IconChartBar,IconTrendingUp,IconLeaf,IconTree,IconPlant,IconRecycle,IconDroplet,IconSun,IconFlame,IconBolt,IconDog,IconScale,IconShieldCheck,IconUmbrella,IconRoad,IconNews,IconUsers,IconUser,IconHeart,IconHeartFilled,IconHeartHandshake,IconHandStop,IconThumbUp,IconCheckbox,IconSquare,IconCheck,IconCircleCheck,IconCircleX,IconX,IconSignature,IconWriting,IconPencil,IconScissors,IconFlag,IconBulb,IconTarget,IconTrophy,IconStar,IconStarFilled,IconInfoCircle,IconAlertTriangle,IconQuestionMark,IconLock,IconKey,IconEye,IconArrowRight,IconArrowLeft,IconArrowUp,IconArrowDown}.mjs',
  { eager: true, import: '__iconNode' },
);

const shapes = new Map(
  Object.entries(files).map(([file, nodes]) => [
    file.slice(file.lastIndexOf('/') + 1, -'.mjs'.length),
    nodes,
  ]),
);

/** Null for a name that is none of ours. */
export function iconShapes(name: IconName | (string & {})): IconShapes | null {
  const found = shapes.get(fileOf(name));
  return found ? { filled: name.endsWith('-filled'), shapes: found } : null;
}

const fileOf = (name: string): string =>
  `Icon${name
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')}`;
