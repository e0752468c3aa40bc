BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0006');
CREATE TABLE attempt (
	"key" INTEGER NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	content INTEGER NOT NULL, 
	words INTEGER NOT NULL, 
	seed INTEGER NOT NULL, 
	draws JSON NOT NULL, 
	rules INTEGER NOT NULL, 
	started BIGINT NOT NULL, 
	changed BIGINT NOT NULL, 
	finished BIGINT, 
	events INTEGER NOT NULL, 
	decisions INTEGER NOT NULL, 
	rewinds INTEGER NOT NULL, 
	abandoned BOOLEAN NOT NULL, 
	ending TEXT, 
	void BOOLEAN, 
	client INTEGER, 
	company INTEGER, 
	client_uncapped INTEGER, 
	company_uncapped INTEGER, variation_of VARCHAR(32), variation_from INTEGER, regret INTEGER, forecast INTEGER, managing_up INTEGER, claims INTEGER, fair INTEGER, pressed INTEGER, pressed_regret INTEGER, calm INTEGER, calm_regret INTEGER, run VARCHAR(32), exercise TEXT, place INTEGER, person INTEGER DEFAULT 0 NOT NULL, mode SMALLINT DEFAULT 0 NOT NULL, kind SMALLINT, region SMALLINT, blind BOOLEAN DEFAULT 0 NOT NULL, deleted BIGINT, log BLOB, 
	PRIMARY KEY ("key"), 
	UNIQUE (id), 
	FOREIGN KEY(content) REFERENCES content ("key"), 
	FOREIGN KEY(words) REFERENCES words ("key")
);
INSERT INTO "attempt" VALUES(1,'cfa1bbc12af1a5f3',1,1,5,'{"deadline":"friday"}',1,1772357400250,1772357404250,1772357404250,5,2,1,0,'signed',0,55,64,55,64,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,3,0,0,2,0,NULL,X'010540F4DADD8B9567010A0115C0080051D00F02010A01257A0119D00F0622D00F0451D00F03010802050A011D0001');
INSERT INTO "attempt" VALUES(2,'04113776a952346a',1,2,6,'{"deadline":"friday"}',1,1772357405250,1772357406250,1772357406250,2,1,0,0,'left',0,50,70,50,70,NULL,NULL,NULL,NULL,55,NULL,NULL,1,30,0,0,NULL,NULL,NULL,2,0,1,4,0,NULL,X'01024084A9DE8B9567010A012DCA080011D00F0C');
INSERT INTO "attempt" VALUES(3,'48e17198ab434664',1,2,7,'{"deadline":"friday"}',1,1772357407250,1772357408250,NULL,2,1,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'a1','three-favours',1,1,1,NULL,NULL,0,NULL,X'010240A4C8DE8B9567010A012DA6080019D00F06');
CREATE TABLE content (
	"key" INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	scenario TEXT NOT NULL, 
	director TEXT NOT NULL, 
	document TEXT NOT NULL, 
	PRIMARY KEY ("key"), 
	UNIQUE (hash)
);
INSERT INTO "content" VALUES(1,'fcc6fa32ff8e0479c47904de442d38fe451b4692aa0905b7d1147f61c5efb22d','small-deal','plain-speaker','{"director":{"answers":true,"approves":"when_backed","declares":{"client":70,"company":30,"says":"The client comes first."},"demand":{"most_margin":100},"directives":[],"ear":50,"forgets":false,"format":1,"hindsight":0,"id":"plain-speaker","language":"en","lines":{"admitted":[],"claims":{"conceded":["You gave too much."],"price":["The price was too low."]},"concession":["And what did we get?","Again a present."],"cooling":[],"criteria":{},"delighted":[],"evasion":[],"gain":[],"granted":[],"idle":[],"limit":[],"named":[],"office":{"asked":[],"bowed":[],"denied":[],"dismissed":[],"dropped":[],"enter":{"high":[],"low":[],"no_deal":[]},"evaded":[],"leave":[],"owned":[],"silent":[],"unmoved":[]},"parted":[],"past_middle":[],"praise":[],"recapped":[],"refused":[],"second_concession":[],"signed":[],"silence":[],"warned":[],"withdrawn":[]},"name":"Victor Hale","patience":3,"portrait":"auto","rewards":{"client":20,"company":80},"role":"Commercial director","smile_penalty":0,"states":[]},"order":{"endings":["signed","left"],"facts":["spring","trust","deadline"],"scenes":["opening"],"terms":["price"]},"scenario":{"acts":{"bare_refusal":{"face":0,"process":-2,"relation":-1},"break_promise":{"face":-2,"process":0,"relation":-9},"candour":{"face":0,"process":0,"relation":3},"explain_criterion":{"face":0,"process":3,"relation":1},"false_claim":{"face":-2,"process":0,"relation":-8},"flatter":{"face":1,"process":-1,"relation":0},"humiliate":{"face":-6,"process":-2,"relation":-3},"ignore_need":{"face":-2,"process":-3,"relation":-1},"keep_promise":{"face":0,"process":0,"relation":4},"label_concession":{"face":0,"process":1,"relation":1},"listen":{"face":0,"process":3,"relation":0},"offer_options":{"face":0,"process":3,"relation":1},"pressure":{"face":-2,"process":-3,"relation":-3},"promise":{"face":0,"process":0,"relation":1},"respect":{"face":2,"process":1,"relation":1},"threat":{"face":-3,"process":-5,"relation":-4}},"breach":[10,5],"client":{"company":"Harbor Clinics","known":[],"name":"Elena Marsh","portrait":"auto","role":"Head of procurement"},"directives":[],"director":"straight","endings":{"left":{"delight":50,"kind":"walk_away","points":[]},"signed":{"client":{"mood":"pleased","says":"Good."},"delight":70,"kind":"deal","points":[]}},"expect":[],"facts":{"deadline":{"draw":["friday","next_month"],"text":"When her board decides"},"spring":"She was charged twice last spring","trust":{"range":[0,5],"start":2}},"first":"opening","format":1,"id":"small-deal","language":"en","level":"intermediate","minutes":10,"practises":[],"precedent":2,"regions":{"client":60,"company":60},"scenes":{"opening":{"choices":[{"acts":["listen"],"add":{"trust":1},"director":[],"goto":"opening","id":"ask","learn":["spring"],"move":"probe","points":[],"repeat":false,"say":"What happened?","set":{},"terms":{},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"opening","id":"give","learn":[],"move":"concede","points":[],"repeat":false,"say":"Then 410.","set":{},"terms":{"price":410},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"opening","id":"give_more","learn":[],"move":"concede","points":[],"repeat":false,"say":"395.","set":{},"terms":{"price":395},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"opening","id":"take_back","learn":[],"move":"hold","points":[],"repeat":true,"say":"420 after all.","set":{},"terms":{"price":420},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"opening","id":"wait","learn":[],"move":"silence","points":[],"repeat":true,"say":"(Say nothing.)","set":{},"terms":{},"upward":[]},{"acts":[],"add":{},"director":[],"goto":[{"add":{},"learn":[],"points":[],"set":{},"to":"signed","when":"deadline == friday"},{"add":{},"learn":[],"points":[],"set":{},"to":"opening"}],"id":"close","learn":[],"move":"trade","points":[],"repeat":true,"say":"Shall we sign?","set":{},"terms":{},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"signed","id":"sign","learn":[],"move":"trade","points":[],"repeat":false,"say":"Sign here.","set":{},"terms":{},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"left","id":"leave","learn":[],"move":"hold","points":[],"repeat":false,"say":"Another time.","set":{},"terms":{},"upward":[]}],"client":{"mood":"guarded","says":"You are the third today."},"director":[],"phase":"opening","timer":{"choice":"wait","reason":"She is putting her coat on","seconds":20}}},"seller":{"brief":"Renew it.","company":"Nordline","kpis":[],"role":"Key account manager"},"start":{"client":50,"company":70},"summary":"One price, one date, one chance.","terms":{"price":{"adjust":[],"kind":"price","label":"Price","levels":[{"at":420,"client":0,"company":0},{"at":410,"client":5,"company":-4},{"at":395,"client":12,"company":-15}],"limit":410}},"title":"A small deal"}}');
CREATE TABLE event (
	attempt INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	at BIGINT NOT NULL, 
	choice TEXT, 
	timed_out BOOLEAN NOT NULL, 
	data JSON, 
	shown JSON, 
	PRIMARY KEY (attempt, number), 
	FOREIGN KEY(attempt) REFERENCES attempt ("key") ON DELETE CASCADE
)
 WITHOUT ROWID

;
CREATE TABLE person (
	"key" INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	PRIMARY KEY ("key"), 
	UNIQUE (name)
);
INSERT INTO "person" VALUES(1,'');
INSERT INTO "person" VALUES(2,'Ben');
INSERT INTO "person" VALUES(3,'Анна');
CREATE TABLE phrase (
	"key" INTEGER NOT NULL, 
	hash VARCHAR(32) NOT NULL, 
	text TEXT NOT NULL, 
	PRIMARY KEY ("key"), 
	UNIQUE (hash)
);
INSERT INTO "phrase" VALUES(1,'05decd9e0d2a16b5b291ea43e4adf5f8','{"id":"price","term":"price","about":"price","leans":"company","time":0,"contradicts":0,"text":"Цена была слишком низкой."}');
INSERT INTO "phrase" VALUES(2,'0895a532e404a5c9ea96eac7982d268f','give');
INSERT INTO "phrase" VALUES(3,'0b6f395ca14ac202374d5cff678b7115','sign');
INSERT INTO "phrase" VALUES(4,'3638a14db34c8643a36c90c6cf9df0f5','{"to":1}');
INSERT INTO "phrase" VALUES(5,'6e6e49b92acb2b697b12630d89c197f7','{"number":0,"decision":0,"occasion":"before","about":"all","leans":"client","time":0,"contradicts":0,"call":false,"text":"Клиент прежде всего."}');
INSERT INTO "phrase" VALUES(6,'716ecabb45ac6a88a049398fde2d3d52','wait');
INSERT INTO "phrase" VALUES(7,'9f9cc5ad87fbcc121b136c4a3212c2a0','{"id":"conceded","term":null,"about":"all","leans":"company","time":0,"contradicts":0,"text":"Вы слишком много отдали."}');
INSERT INTO "phrase" VALUES(8,'a61808fe40feb8b3433778bbc2ececca','claims');
INSERT INTO "phrase" VALUES(9,'a8af333857d7950c655ce7c6ac7a7a2a','{"number":0,"decision":0,"occasion":"concession","about":"price","leans":"company","time":0,"contradicts":0,"call":false,"text":"А что получили мы?"}');
INSERT INTO "phrase" VALUES(10,'f5cccfb737512bedd4f2e39e7d72425a','messages');
INSERT INTO "phrase" VALUES(11,'2710c25a521c93fefe5859f0d15982a4','{"number":0,"decision":0,"occasion":"before","about":"all","leans":"client","time":0,"contradicts":0,"call":false,"text":"The client comes first."}');
INSERT INTO "phrase" VALUES(12,'af193190b8d3cd14103e20e900378a2b','leave');
CREATE TABLE record (
	attempt INTEGER NOT NULL, 
	store VARCHAR(32) NOT NULL, 
	events INTEGER NOT NULL, 
	completed BOOLEAN NOT NULL, 
	figures TEXT, 
	refused INTEGER NOT NULL, 
	PRIMARY KEY (attempt, store), 
	FOREIGN KEY(attempt) REFERENCES attempt ("key") ON DELETE CASCADE
)
 WITHOUT ROWID

;
INSERT INTO "record" VALUES(2,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',4,1,NULL,0);
CREATE TABLE record_store (
	store VARCHAR(32) NOT NULL, 
	failures INTEGER NOT NULL, 
	fault TEXT, 
	status INTEGER, 
	not_before BIGINT, 
	sent BIGINT, 
	PRIMARY KEY (store)
)
 WITHOUT ROWID

;
INSERT INTO "record_store" VALUES('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',0,NULL,NULL,NULL,1772357500000);
CREATE TABLE rollup (
	what SMALLINT NOT NULL, 
	"of" INTEGER NOT NULL, 
	mode SMALLINT NOT NULL, 
	week INTEGER NOT NULL, 
	attempts BIGINT NOT NULL, 
	ended BIGINT NOT NULL, 
	deals BIGINT NOT NULL, 
	client BIGINT NOT NULL, 
	company BIGINT NOT NULL, 
	judged BIGINT NOT NULL, 
	regret BIGINT NOT NULL, 
	forecasts BIGINT NOT NULL, 
	forecast BIGINT NOT NULL, 
	pressed BIGINT NOT NULL, 
	pressed_regret BIGINT NOT NULL, 
	calm BIGINT NOT NULL, 
	calm_regret BIGINT NOT NULL, 
	claims BIGINT NOT NULL, 
	fair BIGINT NOT NULL, 
	shared_win BIGINT NOT NULL, 
	bought_smile BIGINT NOT NULL, 
	squeezed_lemon BIGINT NOT NULL, 
	nobodys_deal BIGINT NOT NULL, 
	sound_walk_away BIGINT NOT NULL, 
	missed_deal BIGINT NOT NULL, 
	PRIMARY KEY (what, "of", mode, week)
)
 WITHOUT ROWID

;
INSERT INTO "rollup" VALUES(0,0,0,2929,2,2,2,105,134,0,0,0,0,1,30,0,0,0,0,0,0,1,0,1,0);
INSERT INTO "rollup" VALUES(0,0,1,2929,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO "rollup" VALUES(1,1,1,2929,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO "rollup" VALUES(1,2,0,2929,1,1,1,50,70,0,0,0,0,1,30,0,0,0,0,0,0,0,0,1,0);
INSERT INTO "rollup" VALUES(1,3,0,2929,1,1,1,55,64,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0);
INSERT INTO "rollup" VALUES(2,1,0,2929,2,2,2,105,134,0,0,0,0,1,30,0,0,0,0,0,0,1,0,1,0);
INSERT INTO "rollup" VALUES(2,1,1,2929,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
CREATE TABLE shared (
	attempt INTEGER NOT NULL, 
	team VARCHAR(32) NOT NULL, 
	events INTEGER NOT NULL, 
	mark TEXT NOT NULL, 
	trainee TEXT NOT NULL, 
	refused VARCHAR(16), 
	PRIMARY KEY (attempt, team), 
	FOREIGN KEY(attempt) REFERENCES attempt ("key") ON DELETE CASCADE
)
 WITHOUT ROWID

;
INSERT INTO "shared" VALUES(2,'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',2,'','Ben',NULL);
CREATE TABLE team (
	team VARCHAR(32) NOT NULL, 
	failures INTEGER NOT NULL, 
	fault TEXT, 
	version VARCHAR(32), 
	not_before BIGINT, 
	sent BIGINT, 
	PRIMARY KEY (team)
)
 WITHOUT ROWID

;
INSERT INTO "team" VALUES('bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',0,NULL,NULL,NULL,1772357500000);
CREATE TABLE words (
	"key" INTEGER NOT NULL, 
	content INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	language VARCHAR(8) NOT NULL, 
	title TEXT NOT NULL, 
	director_name TEXT NOT NULL, 
	document TEXT, 
	PRIMARY KEY ("key"), 
	UNIQUE (content, hash), 
	FOREIGN KEY(content) REFERENCES content ("key")
);
INSERT INTO "words" VALUES(1,1,'35957547ea3d0ed8a210bc78ac03a1666c9f6649804dce7f7231b4e7d5e9cd2c','ru','Маленькая сделка','Виктор Хейл','{"director":{"answers":true,"approves":"when_backed","declares":{"client":70,"company":30,"says":"Клиент прежде всего."},"demand":{"most_margin":100},"directives":[],"ear":50,"forgets":false,"format":1,"hindsight":0,"id":"plain-speaker","language":"ru","lines":{"admitted":[],"claims":{"conceded":["Вы слишком много отдали."],"price":["Цена была слишком низкой."]},"concession":["А что получили мы?","Опять подарок."],"cooling":[],"criteria":{},"delighted":[],"evasion":[],"gain":[],"granted":[],"idle":[],"limit":[],"named":[],"office":{"asked":[],"bowed":[],"denied":[],"dismissed":[],"dropped":[],"enter":{"high":[],"low":[],"no_deal":[]},"evaded":[],"leave":[],"owned":[],"silent":[],"unmoved":[]},"parted":[],"past_middle":[],"praise":[],"recapped":[],"refused":[],"second_concession":[],"signed":[],"silence":[],"warned":[],"withdrawn":[]},"name":"Виктор Хейл","patience":3,"portrait":"auto","rewards":{"client":20,"company":80},"role":"Commercial director","smile_penalty":0,"states":[]},"order":{"endings":["signed","left"],"facts":["spring","trust","deadline"],"scenes":["opening"],"terms":["price"]},"scenario":{"acts":{"bare_refusal":{"face":0,"process":-2,"relation":-1},"break_promise":{"face":-2,"process":0,"relation":-9},"candour":{"face":0,"process":0,"relation":3},"explain_criterion":{"face":0,"process":3,"relation":1},"false_claim":{"face":-2,"process":0,"relation":-8},"flatter":{"face":1,"process":-1,"relation":0},"humiliate":{"face":-6,"process":-2,"relation":-3},"ignore_need":{"face":-2,"process":-3,"relation":-1},"keep_promise":{"face":0,"process":0,"relation":4},"label_concession":{"face":0,"process":1,"relation":1},"listen":{"face":0,"process":3,"relation":0},"offer_options":{"face":0,"process":3,"relation":1},"pressure":{"face":-2,"process":-3,"relation":-3},"promise":{"face":0,"process":0,"relation":1},"respect":{"face":2,"process":1,"relation":1},"threat":{"face":-3,"process":-5,"relation":-4}},"breach":[10,5],"client":{"company":"Harbor Clinics","known":[],"name":"Elena Marsh","portrait":"auto","role":"Head of procurement"},"directives":[],"director":"straight","endings":{"left":{"delight":50,"kind":"walk_away","points":[]},"signed":{"client":{"mood":"pleased","says":"Good."},"delight":70,"kind":"deal","points":[]}},"expect":[],"facts":{"deadline":{"draw":["friday","next_month"],"text":"When her board decides"},"spring":"She was charged twice last spring","trust":{"range":[0,5],"start":2}},"first":"opening","format":1,"id":"small-deal","language":"ru","level":"intermediate","minutes":10,"practises":[],"precedent":2,"regions":{"client":60,"company":60},"scenes":{"opening":{"choices":[{"acts":["listen"],"add":{"trust":1},"director":[],"goto":"opening","id":"ask","learn":["spring"],"move":"probe","points":[],"repeat":false,"say":"Что случилось?","set":{},"terms":{},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"opening","id":"give","learn":[],"move":"concede","points":[],"repeat":false,"say":"Then 410.","set":{},"terms":{"price":410},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"opening","id":"give_more","learn":[],"move":"concede","points":[],"repeat":false,"say":"395.","set":{},"terms":{"price":395},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"opening","id":"take_back","learn":[],"move":"hold","points":[],"repeat":true,"say":"420 after all.","set":{},"terms":{"price":420},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"opening","id":"wait","learn":[],"move":"silence","points":[],"repeat":true,"say":"(Say nothing.)","set":{},"terms":{},"upward":[]},{"acts":[],"add":{},"director":[],"goto":[{"add":{},"learn":[],"points":[],"set":{},"to":"signed","when":"deadline == friday"},{"add":{},"learn":[],"points":[],"set":{},"to":"opening"}],"id":"close","learn":[],"move":"trade","points":[],"repeat":true,"say":"Shall we sign?","set":{},"terms":{},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"signed","id":"sign","learn":[],"move":"trade","points":[],"repeat":false,"say":"Sign here.","set":{},"terms":{},"upward":[]},{"acts":[],"add":{},"director":[],"goto":"left","id":"leave","learn":[],"move":"hold","points":[],"repeat":false,"say":"Another time.","set":{},"terms":{},"upward":[]}],"client":{"mood":"guarded","says":"You are the third today."},"director":[],"phase":"opening","timer":{"choice":"wait","reason":"She is putting her coat on","seconds":20}}},"seller":{"brief":"Renew it.","company":"Nordline","kpis":[],"role":"Key account manager"},"start":{"client":50,"company":70},"summary":"One price, one date, one chance.","terms":{"price":{"adjust":[],"kind":"price","label":"Price","levels":[{"at":420,"client":0,"company":0},{"at":410,"client":5,"company":-4},{"at":395,"client":12,"company":-15}],"limit":410}},"title":"Маленькая сделка"}}');
INSERT INTO "words" VALUES(2,1,'fcc6fa32ff8e0479c47904de442d38fe451b4692aa0905b7d1147f61c5efb22d','en','A small deal','Victor Hale',NULL);
CREATE INDEX attempt_by_start ON attempt (started);
CREATE INDEX attempt_by_person ON attempt (person, started);
CREATE INDEX attempt_by_content ON attempt (content, started);
CREATE INDEX attempt_unfinished ON attempt (started) WHERE finished IS NULL;
CREATE INDEX attempt_exams ON attempt (started) WHERE mode = 1;
CREATE INDEX attempt_deleted ON attempt (deleted) WHERE deleted IS NOT NULL;
CREATE INDEX attempt_by_client ON attempt (client) WHERE client IS NOT NULL;
CREATE INDEX attempt_by_company ON attempt (company) WHERE company IS NOT NULL;
CREATE INDEX attempt_by_region ON attempt (region) WHERE region IS NOT NULL;
CREATE INDEX attempt_by_forecast ON attempt (forecast) WHERE forecast IS NOT NULL;
CREATE INDEX attempt_by_regret ON attempt (regret) WHERE regret IS NOT NULL;
CREATE INDEX attempt_by_duration ON attempt ((finished - started)) WHERE finished IS NOT NULL;
CREATE INDEX attempt_by_run ON attempt (run, place) WHERE run IS NOT NULL;
COMMIT;
